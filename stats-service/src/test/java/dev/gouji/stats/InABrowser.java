package dev.gouji.stats;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    /** A page as he sees it. */
    static Document page(String who, String path) {
        return Jsoup.parse(
                signedIn(who).get(path).then().statusCode(200).extract().asString());
    }

    /** What comes when he sends a form of a page with its fields filled in. */
    static ValidatableResponse send(String who, String origin, Element form, Map<String, String> fields) {
        return signedIn(who)
                .header("Origin", origin)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .formParam("to", form.selectFirst("input[name=to]").val())
                .post(form.attr("action"))
                .then();
    }
}
