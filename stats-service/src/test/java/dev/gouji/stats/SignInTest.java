package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers: in with a token, about with a cookie, out again. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SignInTest extends InABrowser {
    @Test
    void sendsWhoOpensAPageToSignInAndBack() {
        String to = browser()
                .get("/portals?division=41&after=x")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertEquals("/sign-in?to=%2Fportals%3Fdivision%3D41%26after%3Dx", to);
        Document page = Jsoup.parse(browser()
                .urlEncodingEnabled(false)
                .get(to)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(
                "/portals?division=41&after=x",
                page.selectFirst("input[name=to]").val());
        assertEquals(0, page.select("script").size());
        assertEquals("/sign-in", page.selectFirst("main form").attr("action"));
        browser().get("/dead-letters").then().statusCode(303).header("Location", "/sign-in?to=%2Fdead-letters");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/findings, application/json",
        "/v1/findings, text/html",
        "/v1/dead-letters, text/html",
        "/feeds/alerts.atom, text/html",
        "/portals, */*",
        "/portals, application/json",
    })
    void tellsProgramsThatNobodyIsKnown(String path, String accepted) {
        given().redirects()
                .follow(false)
                .header("Accept", accepted)
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("GJ-801"));
    }

    @Test
    void keepsATokenInTheBrowserAloneAndShowsWhoItIs() {
        Response answer = form(" Bearer gouji_test-system\n", "/dead-letters").post("/sign-in");
        answer.then()
                .statusCode(303)
                .header("Location", "/dead-letters")
                .header("Set-Cookie", equalTo(COOKIE + "=gouji_test-system; Path=/; HttpOnly; SameSite=Strict"));
        String page = browser()
                .cookies(answer.cookies())
                .get("/dead-letters")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        assertTrue(Jsoup.parse(page).selectFirst(".visitor").text().contains("system（系统管理员）"), page);
        assertFalse(page.contains("gouji_test-system"), page);
        // To programs the cookie says the same.
        signedIn("office")
                .header("Accept", "application/json")
                .get("/v1/findings")
                .then()
                .statusCode(200);
        signedIn("researcher")
                .header("Accept", "application/json")
                .get("/v1/findings")
                .then()
                .statusCode(403);
        // And so it does to the services that a page asks in his name.
        signedIn("system").get("/portals").then().statusCode(200).body(containsString("没有启用的网站"));
        signedIn("system")
                .get("/portals?portal={id}", "p 1")
                .then()
                .statusCode(200)
                .body(containsString("甲网"));
        // Whom none of his roles allows a page gets one that says so.
        signedIn("researcher")
                .get("/dead-letters")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(allOf(containsString("GJ-802"), containsString("/sign-in?to=%2Fdead-letters")));
        browser()
                .get("/")
                .then()
                .statusCode(200)
                .body(allOf(containsString("href=\"/sign-in?to=%2F\""), not(containsString("/sign-out"))));
    }

    @Test
    void marksTheCookieSecureWhereTheProxyWasReachedByHttps() {
        browser()
                .header("X-Forwarded-Proto", "https")
                .header("Origin", here().replace("http:", "https:"))
                .formParam("token", "gouji_test-office")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", "/")
                .header("Set-Cookie", containsString("; Secure"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gouji_nobody",
                "",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.",
                "a b",
                "x; Path=/; Domain=example.org"
            })
    void letsNobodyInWithoutAToken(String token) {
        form(token, "/dead-letters")
                .post("/sign-in")
                .then()
                .statusCode(401)
                .header("Set-Cookie", nullValue())
                .body(allOf(containsString("GJ-801"), containsString("value=\"/dead-letters\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/\t/evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/sign-out",
                "/sign-in?to=/sign-in",
                "/x\r\nSet-Cookie: a=b",
                "evil.example",
                "",
            })
    void leadsNowhereElse(String to) {
        form("gouji_test-office", to).post("/sign-in").then().statusCode(303).header("Location", "/");
        String page = browser().queryParam("to", to).get("/sign-in").asString();
        assertEquals("/", Jsoup.parse(page).selectFirst("input[name=to]").val(), page);
    }

    @Test
    void leadsToReportsWithChineseNames() {
        form("gouji_test-office", "/reports/410404甲局/2023#finding-1")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .post("/sign-in")
                .then()
                .header("Location", "/reports/410404%E7%94%B2%E5%B1%80/2023#finding-1");
    }

    @Test
    void aCookieThatIsOfNoUseKeepsNobodyFromWhatIsPublic() {
        browser()
                .cookie(COOKIE, "gouji_long-gone")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("/sign-in?to="));
        browser().cookie(COOKIE, "gouji_long-gone").get("/portals").then().statusCode(303);
        given().cookie(COOKIE, "gouji_long-gone").get("/v1/findings").then().statusCode(401);
    }

    @Test
    void signsOut() {
        signedIn("office")
                .header("Origin", here())
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Location", "/")
                .header("Set-Cookie", allOf(startsWith(COOKIE + "=;"), containsString("Max-Age=0")));
        browser().get("/sign-out").then().statusCode(405);
    }
}
