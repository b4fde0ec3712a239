package dev.gouji.access;

import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;

/** Why a request about people was not done, as RFC 9457 has it. */
record UserProblem(String type, String title, int status, String detail, String code) {
    private static UserProblem of(int status, String code, String title, String detail) {
        return new UserProblem("urn:gouji:problem:" + code, title, status, detail, code);
    }

    static UserProblem noUser(String name) {
        return of(
                404,
                "GJ-815",
                "没有此人 No such user",
                "没有名为“%1$s”的用户，或不在您的范围内；用户文件中的人只能在文件中修改。 There is no user '%1$s', or he is not within your scope; who stands in the file of users is changed there."
                        .formatted(name));
    }

    static UserProblem beyond() {
        return of(
                403,
                "GJ-816",
                "超出可授予的范围 Not yours to grant",
                "部门管理员可授予本机关的 clerk、organ_admin，政务公开办可授予辖区内的 clerk、organ_admin、office 和 researcher，其余由安全管理员授予。 An organ grants clerk and organ_admin on itself, an office clerk, organ_admin and office within its division and researcher; all others are for the security administrator.");
    }

    static UserProblem taken(String name) {
        return of(
                409,
                "GJ-817",
                "现在不能这样做 Not possible as things stand",
                "“%1$s”已是（或曾是）一位用户的姓名，请另取。 '%1$s' is, or was, the name of a user; choose another.".formatted(name));
    }

    static UserProblem oneself() {
        return of(
                409,
                "GJ-817",
                "现在不能这样做 Not possible as things stand",
                "不能更改自己的权限或令牌，请另一位管理员办理。 Nobody changes his own grants or token; ask another administrator.");
    }

    static UserProblem wrong(String what) {
        return of(
                400,
                "GJ-818",
                "请求有误 Wrong request",
                "%s。应为 {\"name\": \"张科长\", \"grants\": [\"office:4104\"]}；姓名 1 至 100 字，权限写法见 docs/how-to/let-people-in.md。 Expected a name of 1 to 100 characters and grants as in docs/how-to/let-people-in.md."
                        .formatted(what));
    }

    Response response() {
        JsonObject problem = new JsonObject()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code);
        return Response.status(status)
                .type("application/problem+json")
                .header("Cache-Control", "no-store")
                .entity(problem.encode())
                .build();
    }
}
