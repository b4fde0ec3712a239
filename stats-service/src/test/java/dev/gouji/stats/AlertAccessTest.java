package dev.gouji.stats;

import static dev.gouji.stats.TwoOrgans.alert;
import static dev.gouji.stats.TwoOrgans.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.store.ViewWriter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose alerts who is told of, may take a step on and may subscribe to. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AlertAccessTest {
    @Inject
    ViewWriter views;

    @BeforeEach
    void write() throws Throwable {
        TwoOrgans.write(views);
    }

    @ParameterizedTest
    @CsvSource({"office", "clerk", "line"})
    void tellsOfAlertsInTheScopeAlone(String who) {
        as(who).get("/v1/alerts").then().statusCode(200).body("items.organ", contains("甲局"));
        as(who).get("/v1/alerts.csv").then().body(not(containsString("乙局")));
        as(who).get("/v1/alerts?organ=乙").then().body("items", empty());
        as(who).get("/v1/alert-groups").then().body("items.organ", contains("甲局"));
        as(who).get("/feeds/alerts.atom")
                .then()
                .statusCode(200)
                .body(containsString("甲局"))
                .body(not(containsString("乙局")));
        as(who).get("/feeds/alerts.json").then().body(not(containsString("乙局")));
        as(who).get("/v1/alerts/" + alert("甲局")).then().statusCode(200);
        as(who).get("/v1/alerts/" + alert("乙局")).then().statusCode(404).body("code", equalTo("GJ-803"));
        step(who, "乙局", "explained").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"office", "clerk", "line"})
    void streamsAlertsOfTheScopeAlone(String who) throws IOException {
        HttpURLConnection stream = (HttpURLConnection)
                URI.create("http://localhost:%d/v1/alerts/stream?after=0".formatted(RestAssured.port))
                        .toURL()
                        .openConnection();
        stream.setRequestProperty("Authorization", "Bearer gouji_test-" + who);
        stream.setReadTimeout(3_000);
        StringBuilder told = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
            for (int line = 0; line < 20; line++) {
                told.append(lines.readLine()).append('\n');
            }
        } catch (SocketTimeoutException e) {
            // That was all.
        } finally {
            stream.disconnect();
        }
        assertTrue(told.indexOf("甲局") > 0, told.toString());
        assertTrue(told.indexOf("乙局") < 0, told.toString());
    }

    /** What comes while somebody listens: first of the organ outside, so that it would have been told by then. */
    @Test
    void streamsWhatIsNewOfTheScopeAlone() throws Throwable {
        try (Socket stream = new Socket("127.0.0.1", RestAssured.port)) {
            stream.getOutputStream()
                    .write(
                            "GET /v1/alerts/stream?after=0 HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer gouji_test-office\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            stream.setSoTimeout((int) Duration.ofMinutes(2).toMillis());
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8));
            String told = readUntil(lines, "甲局");
            TwoOrgans.write(views, ReportEvents.of("乙局", 2021).in("110101"));
            TwoOrgans.write(views, ReportEvents.of("甲局", 2021));
            told += readUntil(lines, "2021");
            assertTrue(told.indexOf("乙局") < 0, told);
        }
    }

    private static String readUntil(BufferedReader lines, String word) throws IOException {
        StringBuilder told = new StringBuilder();
        while (told.indexOf(word) < 0) {
            told.append(lines.readLine()).append('\n');
        }
        return told.toString();
    }

    @Test
    void letsAnOrganExplainAnAlertAndItsOfficeDispatchIt() {
        step("clerk", "甲局", "dispatched").statusCode(403).body("code", equalTo("GJ-802"));
        step("office", "甲局", "dispatched").statusCode(200);
        step("clerk", "甲局", "explained").statusCode(200).body("history.person", hasItem("clerk"));
        step("clerk", "甲局", "verified").statusCode(403);
        step("researcher", "甲局", "explained").statusCode(403);
        step("anonymous", "甲局", "explained").statusCode(401);
    }

    private static ValidatableResponse step(String who, String organ, String state) {
        return as(who).contentType("application/json")
                .body(Map.of("state", state, "text", "口径不同", "person", "somebody else"))
                .post("/v1/alerts/" + alert(organ) + "/steps")
                .then();
    }

    @Test
    void makesSubscriptionsOnDivisionsOfTheScopeAlone() {
        String made = subscribe("office", "410404")
                .statusCode(201)
                .body("person", equalTo("office"))
                .extract()
                .path("id");
        subscribe("office", "110101").statusCode(403).body("code", equalTo("GJ-802"));
        subscribe("office", null).statusCode(403);
        subscribe("clerk", "410404").statusCode(403);
        subscribe("line", "410404").statusCode(403);
        subscribe("anonymous", "410404").statusCode(401);
        String outside = given().header("Authorization", "Bearer " + AsAdministrator.TOKEN)
                .contentType("application/json")
                .body(subscription("110101"))
                .post("/v1/subscriptions")
                .path("id");
        as("office").get("/v1/subscriptions").then().body("items.id", contains(made));
        for (String path : List.of("", "/deliveries")) {
            as("office").get("/v1/subscriptions/" + outside + path).then().statusCode(404);
            as("office").get("/v1/subscriptions/" + made + path).then().statusCode(200);
        }
        as("office").delete("/v1/subscriptions/" + outside).then().statusCode(404);
        as("office")
                .contentType("application/json")
                .body(subscription("11"))
                .put("/v1/subscriptions/" + made)
                .then()
                .statusCode(403);
        as("office").delete("/v1/subscriptions/" + made).then().statusCode(204);
        given().header("Authorization", "Bearer " + AsAdministrator.TOKEN).delete("/v1/subscriptions/" + outside);
    }

    private static Map<String, Object> subscription(String division) {
        Map<String, Object> body =
                new HashMap<>(Map.of("name", "测试", "channel", "email", "address", "a@example.org", "state", "paused"));
        body.put("division", division);
        return body;
    }

    private static ValidatableResponse subscribe(String who, String division) {
        return as(who).contentType("application/json")
                .body(subscription(division))
                .post("/v1/subscriptions")
                .then();
    }
}
