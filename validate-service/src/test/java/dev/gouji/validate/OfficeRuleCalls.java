package dev.gouji.validate;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;

/** Rules of an office as they are sent, changed and stepped on. */
final class OfficeRuleCalls {
    private OfficeRuleCalls() {}

    static String rule(String expression) {
        return """
                {"rule": {"severity": "warning", "title": {"zh": "测试规则"}, "expression": "%s",
                          "audience": {"forms": ["G2021"]}}, "person": "张三"}
                """.formatted(expression.replace("\"", "\\\""));
    }

    static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    static ValidatableResponse as(String who, String path) {
        return given().header("Authorization", "Bearer gouji_test-" + who)
                .contentType("application/json")
                .body("{\"untested\": true}")
                .post(path)
                .then();
    }

    static ValidatableResponse put(String path, String tag, String body) {
        return given().contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put(path)
                .then();
    }

    static String saved(String expression) {
        return post("/v1/rules", rule(expression)).statusCode(201).extract().path("id");
    }
}
