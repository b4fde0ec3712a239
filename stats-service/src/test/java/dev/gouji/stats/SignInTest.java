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
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers: in with a token, about with a cookie, out again; and what pages of other sites cannot do with it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SignInTest {
    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String COOKIE = "gouji-token";
    private static final int TRIES_MAX = 300;

    @BeforeEach
    void asNobody() {
        RestAssured.replaceFiltersWith(List.of());
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).header("Accept", HTML);
    }

    private static String here() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    private static RequestSpecification form(String token, String to) {
        return browser().header("Origin", here()).formParam("token", token).formParam("to", to);
    }

    private static RequestSpecification signedIn(String who) {
        return browser().cookie(COOKIE, "gouji_test-" + who);
    }

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

    @Test
    void writesDownBothOutcomesAndNoToken() {
        form("gouji_test-line", "/").post("/sign-in").then().statusCode(303);
        form("gouji_wrong-one-of-this-test", "/").post("/sign-in").then().statusCode(401);
        signedIn("line").header("Origin", here()).post("/sign-out").then().statusCode(303);
        Response record =
                given().header("Authorization", "Bearer gouji_test-auditor").get("/v1/audit?limit=50");
        List<Map<String, Object>> lines = record.path("items.findAll { it.path.startsWith('/sign-') }");
        assertEquals(
                List.of("line /sign-out 303", "anonymous /sign-in 401", "line /sign-in 303"),
                lines.stream()
                        .limit(3)
                        .map(line -> line.get("person") + " " + line.get("path") + " " + line.get("status"))
                        .toList());
        assertFalse(record.asString().contains("gouji_"), record.asString());
    }

    /** From an address of its own, so that the others of this class are not held up. */
    @Test
    void takesOnlySoManyTriesOfOneAddress() throws IOException {
        int status = 401;
        for (int tried = 0; tried < TRIES_MAX && status == 401; tried++) {
            status = tryFrom("127.0.0.87");
        }
        assertEquals(429, status);
        form("gouji_test-office", "/").post("/sign-in").then().statusCode(303);
    }

    private static int tryFrom(String address) throws IOException {
        try (Socket socket = new Socket()) {
            try {
                socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            } catch (SocketException e) {
                Assumptions.abort("this system has one loopback address alone");
            }
            socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            String request = "POST /sign-in HTTP/1.1\r\nHost: h\r\nOrigin: http://h\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\ntoken=gouji";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }

    @Test
    void cutsOffAStreamWhoseTokenIsTakenAway() throws IOException {
        Infrastructure.alsoUses("leaver", "office:4104");
        try (Socket stream = new Socket("127.0.0.1", RestAssured.port)) {
            Awaitility.await()
                    .until(() -> given().header("Authorization", "Bearer gouji_test-leaver")
                                    .get("/v1/findings")
                                    .statusCode()
                            == 200);
            stream.getOutputStream()
                    .write(
                            "GET /v1/alerts/stream HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer gouji_test-leaver\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            stream.setSoTimeout((int) Duration.ofMinutes(2).toMillis());
            byte[] beginning = new byte[12];
            assertEquals(12, stream.getInputStream().readNBytes(beginning, 0, 12));
            assertEquals("HTTP/1.1 200", new String(beginning, StandardCharsets.US_ASCII));
            Infrastructure.usesNoMore();
            // Ends when it is cut off; heartbeats would keep it open for ever.
            stream.getInputStream().readAllBytes();
        } catch (SocketException cut) {
            assertEquals("Connection reset", cut.getMessage());
        } finally {
            Infrastructure.usesNoMore();
        }
        given().header("Authorization", "Bearer gouji_test-leaver")
                .get("/v1/findings")
                .then()
                .statusCode(401);
    }
}
