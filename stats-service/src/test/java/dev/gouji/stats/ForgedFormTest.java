package dev.gouji.stats;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other sites cannot do with the cookie of somebody who signed in. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ForgedFormTest extends InABrowser {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost:1",
                "https://localhost",
                "http://localhost.evil.example"
            })
    void takesFormsOfThisSiteAlone(String origin) {
        browser()
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("token", "gouji_test-office")
                .post("/sign-in")
                .then()
                .statusCode(403)
                .header("Set-Cookie", nullValue())
                .body(containsString("GJ-808"));
        browser()
                .header("Origin", origin)
                .post("/sign-out")
                .then()
                .statusCode(403)
                .header("Set-Cookie", nullValue());
        RequestSpecification build = signedIn("system").header("Origin", origin);
        build.post("/dead-letters/x/replay").then().statusCode(403).body(containsString("GJ-808"));
        signedIn("system")
                .header("Accept", "application/json")
                .header("Origin", origin)
                .post("/v1/dead-letters/x/replay")
                .then()
                .statusCode(403)
                .body("code", equalTo("GJ-808"));
    }

    @Test
    void takesTheCookieForAChangeThatAPageOfThisSiteAsksFor() {
        String path = "/v1/dead-letters/none/replay";
        RequestSpecification[] ours = {
            signedIn("system").header("Origin", here()), signedIn("system").header("Sec-Fetch-Site", "same-origin"),
        };
        for (RequestSpecification request : ours) {
            request.header("Accept", "application/json")
                    .post(path)
                    .then()
                    .statusCode(404)
                    .body("code", not("GJ-808"));
        }
        RequestSpecification[] others = {
            signedIn("system"),
            signedIn("system").header("Sec-Fetch-Site", "same-site"),
            signedIn("system").header("Sec-Fetch-Site", "cross-site"),
            signedIn("system").header("Sec-Fetch-Site", "none"),
        };
        for (RequestSpecification request : others) {
            request.header("Accept", "application/json")
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("GJ-808"));
        }
        // A header means this very request, wherever it comes from, and goes before the cookie.
        signedIn("system")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer gouji_test-researcher")
                .header("Origin", "https://evil.example")
                .post(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("GJ-802"));
    }
}
