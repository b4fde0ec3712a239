package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DecisionTest {
    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
        Tables.empty("stats.decision");
    }

    private void write(ReportEvents... events) throws Throwable {
        List<ReportRow> rows =
                Stream.of(events).map(event -> ReportRow.of(event.build())).toList();
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows));
    }

    private static ReportEvents report(int year, String figure) {
        return ReportEvents.of("甲局", year).finding("T3-001", Severity.ERROR, figure, "t3.granted.total");
    }

    private static String finding(int year) {
        return when().get("/v1/findings?year=" + year).then().extract().path("items[0].id");
    }

    private static ValidatableResponse decide(String finding, String state, String reason) {
        return given().contentType("application/json")
                .body(Map.of("state", state, "reason", reason, "person", "somebody else"))
                .post("/v1/findings/" + finding + "/decision")
                .then();
    }

    private static ValidatableResponse decisions(String finding) {
        return when().get("/v1/findings/" + finding + "/decision").then();
    }

    @Test
    void keepsEverythingThatWasDecided() throws Throwable {
        write(report(2023, "24"));
        String finding = finding(2023);
        decisions(finding).statusCode(200).body("state", equalTo("open")).body("history", hasSize(0));
        decide(finding, "explained", "含区县转办件").statusCode(200).body("state", equalTo("explained"));
        decide(finding, "reopened", "").statusCode(200).body("state", equalTo("open"));
        decide(finding, "confirmed", "")
                .body("state", equalTo("confirmed"))
                .body("history.state", contains("explained", "reopened", "confirmed"))
                .body("history.person", contains("administrator", "administrator", "administrator"))
                .body("history.reason", contains("含区县转办件", null, null));
    }

    @Test
    void outlivesTheNextReadingAndOpensAgainWithAnotherFigure() throws Throwable {
        write(report(2023, "24"));
        String finding = finding(2023);
        decide(finding, "dismissed", "口径不同");
        write(report(2023, "24"));
        decisions(finding(2023)).body("state", equalTo("dismissed"));
        write(report(2023, "25").content("corrected", Instant.parse("2024-06-01T00:00:00Z")));
        decisions(finding(2023)).body("state", equalTo("open"));
        decisions(finding).body("state", equalTo("dismissed"));
    }

    @Test
    void offersTheExplanationOfAnEarlierYear() throws Throwable {
        write(report(2022, "24"), report(2023, "30"));
        decide(finding(2022), "explained", "含区县转办件");
        decisions(finding(2023))
                .body("state", equalTo("open"))
                .body("offered.reason", equalTo("含区县转办件"))
                .body("offered.year", equalTo(2022));
        decisions(finding(2022)).body("offered", nullValue());
    }

    @Test
    void refusesWhatIsNoDecision() throws Throwable {
        write(report(2023, "24"));
        String finding = finding(2023);
        decide(finding, "agreed", "").statusCode(400).body("parameter", equalTo("state"));
        decide(finding, "explained", " ").statusCode(400).body("parameter", equalTo("reason"));
        decide("nothing", "confirmed", "").statusCode(404).body("code", equalTo("GJ-607"));
        decisions("nothing").statusCode(404).body("code", equalTo("GJ-607"));
    }
}
