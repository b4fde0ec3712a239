package dev.gouji.ingest.trial;

import dev.gouji.ingest.fetch.Answer;

/** What became of a request, for people. */
final class Outcomes {
    private Outcomes() {}

    static String of(Answer answer) {
        return switch (answer) {
            case Answer.Content content -> "已读取。 Read.";
            case Answer.Unchanged unchanged -> "没有变化。 Unchanged.";
            case Answer.Moved moved -> "转到 %1$s。 Moved to %1$s.".formatted(moved.to());
            case Answer.Gone gone -> "页面不存在（%1$d）。 Not there (%1$d).".formatted(gone.status());
            case Answer.Blocked blocked -> "被拒绝或暂不可用（%1$d）。 Refused or away (%1$d).".formatted(blocked.status());
            case Answer.Forbidden forbidden -> of(forbidden.reason());
            case Answer.Failed failed -> of(failed.fault());
        };
    }

    private static String of(Answer.Forbidden.Reason reason) {
        return switch (reason) {
            case ROBOTS -> "该站 robots.txt 不允许。 Its robots.txt says no.";
            case AGENT ->
                "未设置抓取者身份（gouji.ingest.fetch.agent-page、agent-email）。 Nobody has set who asks: gouji.ingest.fetch.agent-page, agent-email.";
            case ADDRESS ->
                "不允许访问该地址；内网门户须由管理员列入允许名单。 The address may not be fetched; a portal inside a network needs the allow-list.";
        };
    }

    private static String of(Answer.Failed.Fault fault) {
        return switch (fault) {
            case NAME_UNKNOWN -> "域名不存在。 The host's name is unknown.";
            case NOT_REACHABLE -> "无法连接。 Not reachable.";
            case BAD_CERTIFICATE -> "证书无效；确认无误后可设 bad_certificate。 Its certificate is bad; bad_certificate accepts it.";
            case TOO_SLOW -> "超时。 Too slow.";
            case TOO_LARGE -> "页面过大。 Too large.";
            case BROKEN_OFF -> "传输中断。 It broke off.";
            case BAD_REDIRECT -> "转址无效。 A redirect to nowhere.";
            case STATUS -> "状态码异常。 A status that means nothing here.";
            case HOST_BUSY -> "该主机正在被采集或要求暂停，请稍后再试。 The host is being crawled, or asked for a pause; try again later.";
        };
    }
}
