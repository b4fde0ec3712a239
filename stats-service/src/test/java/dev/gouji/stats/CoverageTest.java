package dev.gouji.stats;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.RefusalRow;
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
class CoverageTest {
    private static final String ALL = """
            select concat_ws(' ', coalesce(division, '-'), coalesce(year, 0), organs, unnamed, with_errors, late, undated,
                             missing, refused)
            from stats.coverage order by division nulls last, year nulls last
            """;

    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Views.clear();
    }

    @Test
    void countsOrgansByDivisionAndYear() throws Throwable {
        write(
                ReportEvents.of("甲局", 2020).publishedOn("2021-01-31"),
                ReportEvents.of("甲局", 2023).publishedOn("2024-02-01").finding("T3-001", Severity.ERROR, "1"),
                ReportEvents.of("乙县人民政府", 2023).publishedOn("2024-03-31"),
                ReportEvents.of("丙镇人民政府", 2023).publishedOn("2024-04-01"),
                ReportEvents.of("丁局", 2023).publishedOn(null).in(null),
                ReportEvents.of("丁局", 2021).publishedOn("2022-01-01").in(null),
                ReportEvents.of(null, 2023).publishedOn("2024-03-01"),
                ReportEvents.of("戊局", null));
        VertxContextSupport.subscribeAndAwait(() -> views.writeRefusals(List.of(
                RefusalRow.of(ReportEvents.refused("a", "410404")),
                RefusalRow.of(ReportEvents.refused("b", "410404")),
                RefusalRow.of(ReportEvents.refused("c", null)))));
        // division year organs unnamed with_errors late undated missing refused; year 0: unknown
        assertEquals("""
                410404 2020 1 0 0 0 0 0 0
                410404 2021 0 0 0 0 0 1 0
                410404 2022 0 0 0 0 0 1 0
                410404 2023 4 1 1 2 0 0 0
                410404 0 1 0 0 0 0 0 2
                - 2021 1 0 0 0 0 0 0
                - 2022 0 0 0 0 0 1 0
                - 2023 1 0 0 0 1 0 0
                - 0 0 0 0 0 0 0 1""", Views.rows(ALL));
        when().get("/v1/coverage").then().body("items", hasSize(9));
        when().get("/v1/coverage?year=2023&division=4104")
                .then()
                .body("items", hasSize(1))
                .body("items[0].organs", equalTo(4))
                .body("items[0].with_errors", equalTo(1))
                .body("items[0].late", equalTo(2));
        when().get("/v1/coverage?year=0").then().body("items", hasSize(2));
    }

    @Test
    void countsAnOrganUnderItsLatestDivisionWhenItsReportIsMissing() throws Throwable {
        write(ReportEvents.of("甲局", 2020), ReportEvents.of("甲局", 2022));
        assertEquals("甲局 410404 2021", Views.rows("""
                select concat_ws(' ', organ_name, division, year) from stats.missing_report
                """));
    }

    private void write(ReportEvents... events) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }
}
