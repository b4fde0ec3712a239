package dev.gouji.access;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What the gate answers when it lets nobody through. */
enum Answers {
    WHO_ASKS(
            401,
            "GJ-801",
            "请先登录 Say who you are",
            "此操作需要有效的访问令牌：Authorization: Bearer …。令牌缺失、过期、不属于本系统，或未写明权限。 This takes a valid access token in Authorization: Bearer …; there is none, or it is expired, of somebody else, or grants nothing."),
    FORBIDDEN(
            403,
            "GJ-802",
            "没有权限 Not allowed",
            "您的角色不能进行此操作，请联系安全管理员。 None of your roles may do this; ask the security administrator."),
    NOT_THERE(
            404,
            "GJ-803",
            "没有这一项 Not there",
            "没有这个地址或这一项，或它不在您的范围内。 There is no such address or thing, or it is not within your scope."),
    NO_SUCH_VERB(
            405,
            "GJ-804",
            "不支持这种请求 No such verb",
            "这个地址不支持这种请求，见 /openapi。 This address does not know this verb; /openapi lists those it does."),
    TOO_OFTEN(
            429,
            "GJ-805",
            "请求过于频繁 Too often",
            "同一地址每分钟的请求次数有限，请稍后再试，或凭令牌访问。 One address may ask only so often a minute; try again later, or with a token."),
    NOT_RECORDED(
            503,
            "GJ-806",
            "暂时无法办理 Not now",
            "数据库暂时不可用，无法留下操作记录，因此没有办理。请稍后重试。 The database cannot be reached; what cannot be recorded is not done. Try again later."),
    ISSUER_AWAY(
            503,
            "GJ-807",
            "暂时无法核实身份 Identity provider away",
            "身份认证服务暂时不可用，请稍后重试。 The identity provider cannot be reached; try again later."),
    FROM_ELSEWHERE(
            403,
            "GJ-808",
            "请求不是来自本站页面 Not from a page of this site",
            "浏览器登录后，只有本站页面上的表单可以更改内容；若本站在代理之后，代理须原样转发 Host，并附 X-Forwarded-Proto。 Of somebody who signed in by browser, changes are taken from forms of this site alone; a proxy before it has to pass on Host and set X-Forwarded-Proto.");

    private static final int RETRY_AFTER_SECONDS = 5;

    private final int status;
    private final String code;
    private final String title;
    private final String detail;

    Answers(int status, String code, String title, String detail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    String code() {
        return code;
    }

    void write(RoutingContext routing) {
        write(routing, RETRY_AFTER_SECONDS);
    }

    void write(RoutingContext routing, int retryAfterSeconds) {
        if (routing.response().ended() || routing.response().closed()) {
            return;
        }
        if (status == 401) {
            routing.response().putHeader("WWW-Authenticate", "Bearer realm=\"gouji\"");
        }
        if (status == 429 || status == 503) {
            routing.response().putHeader("Retry-After", String.valueOf(retryAfterSeconds));
        }
        routing.response().setStatusCode(status).putHeader("Cache-Control", "no-store");
        if (ForPeople.asks(routing)) {
            routing.response()
                    .putHeader("Content-Type", "text/html;charset=UTF-8")
                    .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'")
                    .end(ForPeople.page(routing, title, detail, code));
            return;
        }
        JsonObject problem = new JsonObject()
                .put("type", "urn:gouji:problem:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code);
        routing.response().putHeader("Content-Type", "application/problem+json").end(problem.toBuffer());
    }
}
