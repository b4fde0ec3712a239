package dev.gouji.stats;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RuleHitsTest {
    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
    }

    @Test
    void countsFindingsAndReportsByRuleYearAndDivision() throws Throwable {
        write(
                ReportEvents.of("甲局", 2023)
                        .finding("T3-001", Severity.ERROR, "1")
                        .finding("T3-001", Severity.ERROR, "2"),
                ReportEvents.of("乙局", 2023).in("410501").finding("T3-001", Severity.ERROR, "3"),
                ReportEvents.of("丙局", 2023).in("420101").finding("T3-001", Severity.ERROR, "4"),
                ReportEvents.of("丙局", 2022).in("420101").finding("IMP-009", Severity.WARNING, "5"));
        when().get("/v1/rule-hits")
                .then()
                .body("items.rule", contains("IMP-009", "T3-001"))
                .body("items[1].findings", equalTo(4))
                .body("items[1].reports", equalTo(3))
                .body("items[1].year", equalTo(2023));
        when().get("/v1/rule-hits?rule=T3-001&by=division")
                .then()
                .body("items.division", contains("41", "42"))
                .body("items.reports", contains(2, 1));
        when().get("/v1/rule-hits?year=2023&division=41&by=division")
                .then()
                .body("items.division", contains("4104", "4105"))
                .body("items.findings", contains(2, 1));
        when().get("/v1/rule-hits?severity=info").then().body("items", hasSize(0));
        when().get("/v1/rule-hits?by=organ").then().statusCode(400).body("code", equalTo("GJ-601"));
        assertTrue(when().get("/v1/rule-hits.csv").asString().contains("T3-001,error,2023,,3,4"));
    }

    private void write(ReportEvents... events) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }
}
