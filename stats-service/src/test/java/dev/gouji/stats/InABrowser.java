package dev.gouji.stats;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Somebody with a browser: its headers, its cookie, its forms. */
abstract class InABrowser {
    static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
    static final String COOKIE = "gouji-token";

    @BeforeEach
    void asNobody() {
        RestAssured.replaceFiltersWith(List.of());
    }

    static RequestSpecification browser() {
        return given().redirects().follow(false).header("Accept", HTML);
    }

    static String here() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    static RequestSpecification form(String token, String to) {
        return browser().header("Origin", here()).formParam("token", token).formParam("to", to);
    }

    static RequestSpecification signedIn(String who) {
        return browser().cookie(COOKIE, "gouji_test-" + who);
    }
}
