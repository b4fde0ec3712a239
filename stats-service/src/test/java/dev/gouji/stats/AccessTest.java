package dev.gouji.stats;

import static dev.gouji.stats.TwoOrgans.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.access.policy.Matrix;
import dev.gouji.stats.store.ViewWriter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose findings who may see and settle; the people stand in {@link Infrastructure#USERS}. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AccessTest {
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

    @Inject
    ViewWriter views;

    private String inside;
    private String outside;

    @BeforeEach
    void write() throws Throwable {
        TwoOrgans.write(views);
        inside = TwoOrgans.finding("甲局");
        outside = TwoOrgans.finding("乙局");
    }

    @ParameterizedTest
    @CsvSource({"office", "clerk", "line"})
    void listsWhatIsInTheScopeAndNothingElse(String who) {
        as(who).get("/v1/findings").then().statusCode(200).body("items.organ", contains("甲局"));
        as(who).get("/v1/findings?organ=乙").then().body("items", empty());
        as(who).get("/v1/findings.csv").then().body(not(containsString("乙局")));
        as(who).get("/v1/findings/" + inside + "/decision").then().statusCode(200);
        as(who).get("/v1/findings/" + outside + "/decision")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("GJ-803"));
        as(who).get("/v1/reports?severity=error").then().body("items.organ", contains("甲局"));
    }

    @ParameterizedTest
    @CsvSource({"anonymous, 401, GJ-801", "researcher, 403, GJ-802", "auditor, 403, GJ-802", "system, 403, GJ-802"})
    void showsFindingsToNobodyElse(String who, int status, String code) {
        as(who).get("/v1/findings").then().statusCode(status).body("code", equalTo(code));
        as(who).get("/v1/findings/" + inside + "/decision").then().statusCode(status);
    }

    @Test
    void countsNothingForWhoMayNotSeeIt() {
        as("anonymous")
                .get("/v1/reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].errors", nullValue());
        as("anonymous").get("/v1/reports?severity=error").then().body("items", empty());
        as("anonymous")
                .get("/v1/reports/410404甲局/2023")
                .then()
                .body("findings", nullValue())
                .body("errors", nullValue());
        as("anonymous").get("/v1/reports/410404甲局/2023/versions").then().body("items[0].errors", nullValue());
        as("office")
                .get("/v1/reports/410404甲局/2023")
                .then()
                .body("findings", hasSize(1))
                .body("errors", equalTo(1));
        as("office").get("/v1/reports/110101乙局/2023").then().body("findings", nullValue());
        as("office").get("/v1/reports/110101乙局/2023/versions").then().body("items[0].errors", nullValue());
        as("anonymous").get("/v1/coverage?division=41").then().body("items[0].with_errors", nullValue());
        as("office").get("/v1/coverage?division=41").then().body("items[0].with_errors", equalTo(1));
        as("anonymous").get("/").then().statusCode(200).body(not(containsString("✗ 1")));
        as("anonymous").get("/reports/410404甲局/2023").then().statusCode(200).body(not(containsString("T3-001")));
    }

    @ParameterizedTest
    @CsvSource({"anonymous", "researcher", "auditor"})
    void pagesTellNothingOfFindingsToWhoMayNotSeeThem(String who) {
        for (String page : List.of(
                "/",
                "/?year=2023",
                "/divisions/41",
                "/divisions/410404",
                "/reports?year=2023",
                "/reports/410404甲局/2023")) {
            as(who).get(page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("T3-001")))
                    .body(not(containsString("severity=error\">✗ 有")))
                    .body(not(containsString("✗ 1")));
        }
        boolean auditor = who.equals("auditor");
        for (String closed : List.of("死信", "网站采集")) {
            as(who).get("/rules").then().body(auditor ? containsString(closed) : not(containsString(closed)));
        }
        as(who).get("/rules").then().body(not(containsString("href=\"/alerts\"")));
        as("office")
                .get("/rules")
                .then()
                .body(containsString("href=\"/alerts\""))
                .body(not(containsString("死信")));
        for (String narrowed :
                List.of("/reports?severity=error", "/reports?rule=T3-001", "/reports?division=41&rule=T3-001")) {
            as(who).get(narrowed).then().statusCode(200).body(containsString("没有符合条件的报告"));
        }
        as(who).get("/v1/reports?rule=T3-001").then().body("items", empty());
        as(who).get("/reports/410404甲局/2023/original?finding=1").then().statusCode(404);
    }

    /** Which findings a cell is part of stands beside the original of it. */
    @Test
    void theOriginalOfACellTellsOfFindingsInTheScopeAlone() {
        String cell = "/2023/original?cell=t3.granted.total";
        for (String who : List.of("anonymous", "researcher", "auditor")) {
            as(who).get("/reports/410404甲局" + cell).then().body(not(containsString("T3-001")));
        }
        as("office").get("/reports/410404甲局" + cell).then().body(containsString("T3-001"));
        as("office").get("/reports/110101乙局" + cell).then().body(not(containsString("T3-001")));
    }

    @Test
    void pagesTellOfFindingsInTheScopeAlone() {
        given().header("Authorization", "Bearer " + AsAdministrator.TOKEN)
                .get("/")
                .then()
                .body(containsString("T3-001"));
        as("office").get("/divisions/410404").then().statusCode(200).body(containsString("T3-001"));
        as("office").get("/divisions/11").then().statusCode(200).body(not(containsString("T3-001")));
        as("office").get("/").then().statusCode(200).body(not(containsString("T3-001")));
        as("office")
                .get("/reports?severity=error")
                .then()
                .body(containsString("甲局"))
                .body(not(containsString("乙局")));
        as("office")
                .get("/reports?year=2023&rule=T3-001")
                .then()
                .body(containsString("甲局"))
                .body(not(containsString("乙局")));
        as("office").get("/reports/110101乙局/2023/original?finding=1").then().statusCode(404);
    }

    @Test
    void savesNoFindingOfOthersInAnyFile() throws IOException {
        as("office").get("/v1/rule-hits").then().statusCode(200).body("items.findings", contains(1));
        as("researcher").get("/v1/rule-hits").then().statusCode(403);
        as("office").get("/v1/rule-hits?division=11").then().body("items", empty());
        as("office")
                .get("/v1/findings/notice.docx?division=4104&year=2023")
                .then()
                .statusCode(200);
        as("clerk")
                .get("/v1/findings/notice.docx?organ=410404甲局&year=2023")
                .then()
                .statusCode(200);
        as("clerk")
                .get("/v1/findings/notice.docx?division=4104&year=2023")
                .then()
                .statusCode(404);
        as("office")
                .get("/v1/findings/notice.docx?organ=110101乙局&year=2023")
                .then()
                .statusCode(404);
        as("office")
                .get("/v1/findings/notice.docx?division=11&year=2023")
                .then()
                .statusCode(404);
        as("researcher")
                .get("/v1/findings/notice.docx?division=4104&year=2023")
                .then()
                .statusCode(403);
        as("anonymous")
                .get("/v1/search?q=" + "甲局&severity=error")
                .then()
                .statusCode(200)
                .body("items", empty());
        as("anonymous").get("/v1/reports.csv").then().statusCode(200).body(containsString(",,,"));
        as("anonymous").get("/v1/reports.csv?severity=error").then().body(not(containsString("甲局")));
    }

    @Test
    void dataSetsHoldWhatEverybodyMaySee() {
        as("researcher").post("/v1/datasets/builds").then().statusCode(403);
        as("system").post("/v1/datasets/builds").then().statusCode(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> "done"
                        .equals(as("anonymous").get("/v1/datasets/builds/last").path("state")));
        for (String file : List.of("wide.csv", "long.csv")) {
            as("anonymous")
                    .get("/v1/datasets/all/" + file)
                    .then()
                    .statusCode(200)
                    .body(containsString("甲局"))
                    .body(not(containsString("T3-001")));
        }
    }

    @Test
    void letsAnOrganExplainAndItsOfficeSettle() {
        decide("clerk", inside, "explained").statusCode(200).body("history.person", contains("clerk"));
        decide("clerk", inside, "dismissed").statusCode(403).body("code", equalTo("GJ-802"));
        decide("office", inside, "dismissed").statusCode(200).body("history.person", contains("clerk", "office"));
        decide("office", outside, "dismissed").statusCode(404).body("code", equalTo("GJ-803"));
        decide("clerk", outside, "explained").statusCode(404);
        decide("researcher", inside, "explained").statusCode(403);
        decide("anonymous", inside, "explained").statusCode(401);
    }

    private static io.restassured.response.ValidatableResponse decide(String who, String finding, String state) {
        return as(who).contentType("application/json")
                .body(Map.of("state", state, "reason", "口径不同", "person", "somebody else"))
                .post("/v1/findings/" + finding + "/decision")
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer gouji_nobody",
        "Bearer ",
        "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.",
        "Basic YTpi",
        "gouji_test-office",
    })
    void refusesWhatIsNoToken(String header) {
        given().header("Authorization", header)
                .get("/v1/reports")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("GJ-801"));
    }

    @Test
    void deniesWhatTheMatrixDoesNotName() {
        as("office").get("/q/dev").then().statusCode(404).body("code", equalTo("GJ-803"));
        as("office").delete("/v1/findings").then().statusCode(405).body("code", equalTo("GJ-804"));
        as("anonymous").get("/q/metrics").then().statusCode(200);
        as("anonymous").get("/stats.css").then().statusCode(200);
        as("anonymous").get("/v1/findings;x=y").then().statusCode(404);
    }

    @Test
    void everyVerbOnEveryPathHasARow() throws IOException {
        Matrix matrix;
        try (InputStream table = Matrix.class.getResourceAsStream("matrix.txt")) {
            matrix = Matrix.parse(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        }
        Map<String, Map<String, Object>> paths =
                given().get("/openapi?format=json").then().extract().jsonPath().getMap("paths");
        List<String> without = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .map(verb -> verb.toUpperCase(Locale.ROOT))
                        .filter(verb -> VERBS.contains(verb))
                        .filter(verb -> matrix.endpoint(
                                        verb, Matrix.segments(path.getKey().replace("{suffix}", "")))
                                .isEmpty())
                        .map(verb -> verb + " " + path.getKey()))
                .toList();
        assertEquals(List.of(), without, "to be added to matrix.txt");
        assertTrue(paths.size() > 10, paths.keySet().toString());
    }
}
