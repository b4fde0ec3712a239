package dev.gouji.ingest.crawl;

import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.frontier.Outcome;
import java.time.Duration;

/** What it means for a page and its host when there is no content. */
final class Trouble {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    /** A page may be at fault once or twice; then it is the host. */
    private static final int FAULTS_OF_A_HOST = 3;

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration LONGEST_ASKED_FOR = Duration.ofDays(1);

    private Trouble() {}

    /**
     * 403, 412, 429, 5xx.
     *
     * @param failures of the host in a row, before this one
     */
    static Draft blocked(Answer.Blocked answer, Validators known, int failures) {
        String reason = switch (answer.status()) {
            case 403 -> "对方拒绝访问（403），可能设有防火墙 the host refuses (403), perhaps a firewall";
            case 412 -> "对方要求浏览器脚本验证（412） the host wants a script to run first (412)";
            case TOO_MANY_REQUESTS -> "对方要求放慢（429） the host asks to slow down (429)";
            case UNAVAILABLE -> "对方暂停服务（503） the host is out of service (503)";
            default -> "对方服务出错（%1$d） the host answers with an error (%1$d)".formatted(answer.status());
        };
        Draft draft = Draft.without(Outcome.FAILED, answer.status(), reason, known);
        if (answer.status() == TOO_MANY_REQUESTS || answer.status() == UNAVAILABLE) {
            Duration asked = answer.retryAfter() == null ? Duration.ofMinutes(1) : answer.retryAfter();
            Duration heeded = asked.compareTo(LONGEST_ASKED_FOR) > 0 ? LONGEST_ASKED_FOR : asked;
            return draft.pausing(heeded, longer(heeded, pause(Duration.ofMinutes(1), failures)));
        }
        return draft.pausing(
                answer.retryAfter(),
                failures + 1 < FAULTS_OF_A_HOST ? Duration.ZERO : pause(Duration.ofMinutes(10), failures - 2));
    }

    static Draft forbidden(Answer.Forbidden answer, Validators known) {
        String reason = switch (answer.reason()) {
            case ROBOTS -> "对方 robots.txt 不允许抓取 its robots.txt says no";
            case AGENT -> "未设置抓取者的联系方式，不能抓取 nobody has said who we are, see the settings";
            case ADDRESS -> "不允许访问该地址 the address is not allowed";
        };
        return Draft.without(Outcome.REFUSED, 0, "%s：%s".formatted(reason, answer.detail()), known);
    }

    static Draft failed(Answer.Failed answer, Validators known, int failures) {
        String reason = switch (answer.fault()) {
            case NAME_UNKNOWN -> "域名无法解析 the name of the host is unknown";
            case NOT_REACHABLE -> "无法连接 the host cannot be reached";
            case BAD_CERTIFICATE -> "证书无效 its certificate is not valid";
            case TOO_SLOW -> "响应过慢 the host is too slow";
            case TOO_LARGE -> "内容超过上限 the content is too large";
            case BROKEN_OFF -> "传输中断 the transfer broke off";
            case BAD_REDIRECT -> "重定向不正确 the redirect leads nowhere";
            case STATUS -> "响应异常 an odd answer";
            case HOST_BUSY -> "主机正忙 somebody else is at the host";
        };
        Duration pause = switch (answer.fault()) {
            case NAME_UNKNOWN, NOT_REACHABLE, BAD_CERTIFICATE -> pause(Duration.ofMinutes(5), failures);
            case TOO_SLOW, HOST_BUSY -> pause(Duration.ofMinutes(1), failures);
            case TOO_LARGE, BAD_REDIRECT, STATUS -> Duration.ZERO;
            case BROKEN_OFF ->
                failures + 1 < FAULTS_OF_A_HOST ? Duration.ZERO : pause(Duration.ofMinutes(1), failures - 2);
        };
        return Draft.without(Outcome.FAILED, 0, "%s：%s".formatted(reason, answer.detail()), known)
                .pausing(null, pause);
    }

    private static Duration pause(Duration first, int failures) {
        Duration pause = first.multipliedBy(1L << Math.max(0, Math.min(failures, 12)));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
