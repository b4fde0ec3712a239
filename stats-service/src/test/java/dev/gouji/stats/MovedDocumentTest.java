package dev.gouji.stats;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document that was read again as a report of somebody else, by a better reader or under a corrected title. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MovedDocumentTest {
    private static final Instant LATER = ReportEvents.MORNING.plusSeconds(60);
    private static final Instant LATEST = ReportEvents.MORNING.plusSeconds(120);
    private static final String ALERTS = "select change from stats.alert_event order by sequence";

    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
        Tables.emptyAlerts();
    }

    @Test
    void leavesNothingBehindWhereItWasBefore() throws Throwable {
        write(document("甲局").finding("T3-001", Severity.ERROR, "24"));
        when().get("/v1/reports/410404甲局/2023").then().statusCode(200);
        write(document("乙局").readAt(LATER));
        when().get("/v1/reports/410404甲局/2023").then().statusCode(404);
        when().get("/v1/reports/410404甲局/2023/versions").then().statusCode(404);
        when().get("/v1/reports/410404乙局/2023").then().statusCode(200).body("findings", hasSize(0));
        when().get("/v1/findings").then().body("items", hasSize(0));
        when().get("/v1/search?q=乙局").then().body("items", hasSize(1));
        when().get("/v1/statistics").then().body("items.reports", contains(1));
        assertEquals("410404乙局", Views.rows("select organ from stats.outcome"));
        assertEquals("410404乙局", Views.rows("select organ_key from stats.organ_span"));
    }

    @Test
    void uncoversTheVersionBeforeIt() throws Throwable {
        ReportEvents before = ReportEvents.of("甲局", 2023)
                .finding("T3-002", Severity.ERROR, "7")
                .number("t3.granted.total", "3");
        write(before);
        String expected = Views.rows("select r::text from stats.report r");
        write(document("甲局").content("x", LATER).number("t3.granted.total", "5"));
        write(document("乙局").content("x", LATER).readAt(LATEST));
        assertEquals(expected, Views.rows("select r::text from stats.report r where organ_name = '甲局'"));
        when().get("/v1/findings").then().body("items.rule", contains("T3-002"));
        when().get("/v1/reports/410404甲局/2023/versions").then().body("items", hasSize(1));
        when().get("/v1/statistics")
                .then()
                .body("items[0].cells.find { it.cell == 't3.granted.total' }.sum", equalTo(3));
    }

    @Test
    void resolvesItsAlertsOnceAndForAll() throws Throwable {
        ReportEvents first = document("甲局").finding("T3-001", Severity.ERROR, "24");
        ReportEvents second = document("乙局").readAt(LATER).finding("T3-003", Severity.ERROR, "25");
        write(first);
        write(second);
        assertEquals("opened\nopened\nresolved", Views.rows(ALERTS));
        assertEquals("410404乙局", Views.rows("select organ_key from stats.alert where open"));
        Tables.emptyViews();
        for (ReportEvents event : List.of(second, first, second, first)) {
            write(event);
        }
        Tables.emptyViews();
        write(first);
        write(second);
        assertEquals("opened\nopened\nresolved", Views.rows(ALERTS));
    }

    private static ReportEvents document(String organ) {
        return ReportEvents.of(organ, 2023).source("portal/one");
    }

    private void write(ReportEvents... events) throws Throwable {
        List<ReportRow> rows = List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList();
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows));
    }
}
