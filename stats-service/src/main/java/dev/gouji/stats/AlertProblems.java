package dev.gouji.stats;

import dev.gouji.stats.alert.AlertState;
import java.util.stream.Collectors;

/** Why a request on alerts, feeds or subscriptions was not answered. */
final class AlertProblems {
    private AlertProblems() {}

    static Problem noAlert(String id) {
        return Problem.of(
                404,
                "GJ-701",
                "没有这条预警 No such alert",
                "没有编号为 %1$s 的预警。/v1/alerts 列出全部预警。 There is no alert %1$s. /v1/alerts lists all of them."
                        .formatted(id));
    }

    static Problem mayOnlyExplain() {
        return Problem.of(
                403,
                "GJ-802",
                "没有权限 Not allowed",
                "本机关可以作出说明和整改；派发与复核由政务公开办或主管系统办理。 An organ may explain and correct; to dispatch and verify is for the supervising office.");
    }

    static Problem notFrom(AlertState state, AlertState to) {
        String zh = state.next().stream().map(AlertState::chinese).collect(Collectors.joining("、"));
        String en = state.next().stream().map(AlertState::wire).collect(Collectors.joining(", "));
        String possible = state.next().isEmpty()
                ? "此预警已办结。 Nothing more can be done with it."
                : "可以：%s。 Possible: %s.".formatted(zh, en);
        return Problem.of(
                409,
                "GJ-702",
                "现在不能这样做 Not from this state",
                "预警处于“%s”，不能转为“%s”。 The alert is %s and cannot become %s. %s"
                        .formatted(state.chinese(), to.chinese(), state.wire(), to.wire(), possible));
    }

    static Problem tooManyListeners() {
        return Problem.of(
                503,
                "GJ-703",
                "收听者过多 Too many listen",
                "收听预警的连接过多，请稍后再连。 Too many are listening to alerts. Connect again later.");
    }

    static Problem noSubscription(String id) {
        return Problem.of(
                404,
                "GJ-704",
                "没有这个订阅 No such subscription",
                "没有编号为 %1$s 的订阅。/v1/subscriptions 列出全部订阅；只有 webhook 可更换密钥。 There is no subscription %1$s. /v1/subscriptions lists all of them; only webhooks have secrets to change."
                        .formatted(id));
    }

    static Problem addressRefused(String reason) {
        return Problem.of(
                422,
                "GJ-705",
                "不能推送到该地址 Not to this address",
                "不能推送到该地址：%1$s。内网地址须由管理员列入 gouji.stats.push.allow。 Nothing is sent to this address: %1$s. An internal one has to be listed in gouji.stats.push.allow."
                        .formatted(reason));
    }
}
