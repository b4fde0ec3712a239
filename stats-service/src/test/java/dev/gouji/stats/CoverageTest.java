package dev.gouji.stats;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.stats.listing.Overview;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.OverviewReader;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.RefusalRow;
import dev.gouji.stats.view.RegisterRow;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Year;
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

    @Inject
    OverviewReader overviews;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
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
    void isInTimeByTheFirstVersionThatWasPublished() throws Throwable {
        ReportEvents first = ReportEvents.of("甲局", 2023)
                .publishedOn("2024-01-20")
                .content("a", Instant.parse("2024-01-21T00:00:00Z"));
        ReportEvents corrected = ReportEvents.of("甲局", 2023)
                .publishedOn("2024-05-06")
                .content("b", Instant.parse("2024-05-07T00:00:00Z"));
        ReportEvents undated =
                ReportEvents.of("甲局", 2023).publishedOn(null).content("c", Instant.parse("2024-06-07T00:00:00Z"));
        ReportEvents late = ReportEvents.of("乙局", 2023)
                .publishedOn("2024-02-02")
                .content("d", Instant.parse("2024-02-03T00:00:00Z"));
        ReportEvents later = ReportEvents.of("乙局", 2023)
                .publishedOn("2024-03-03")
                .content("e", Instant.parse("2024-03-04T00:00:00Z"));
        for (List<ReportEvents> order : List.of(
                List.of(first, corrected, late, later),
                List.of(corrected, first, later, late),
                List.of(first, corrected, undated, later, late))) {
            Tables.emptyViews();
            for (ReportEvents event : order) {
                write(event);
            }
            // division year organs unnamed with_errors late undated missing refused
            assertEquals("410404 2023 2 0 0 1 0 0 0", Views.rows(ALL));
            assertEquals("乙局 late 2024-02-02, 甲局 in_time 2024-01-20", Views.rows("""
                    select string_agg(concat_ws(' ', organ_name, state, published_on), ', ' order by organ_name collate "C")
                    from stats.organ_coverage
                    """));
            Overview overview = VertxContextSupport.subscribeAndAwait(() -> overviews.of(null, 2023));
            assertEquals(
                    List.of(1),
                    overview.areas().stream().map(Overview.Area::late).toList());
        }
    }

    @Test
    void countsAnOrganUnderItsLatestDivisionWhenItsReportIsMissing() throws Throwable {
        write(ReportEvents.of("甲局", 2020), ReportEvents.of("甲局", 2022));
        assertEquals("甲局 410404 2021", Views.rows("""
                select concat_ws(' ', organ_name, division, year) from stats.missing_report
                """));
    }

    @Test
    void missesWhatTheRegisterAsksFor() throws Throwable {
        write(ReportEvents.of("甲局", 2021).publishedOn("2022-01-20"), ReportEvents.of("乙局", 2022));
        register(entry("1", "甲局", 2020, 2023, false, 1), entry("2", "丙局", 2022, 2023, false, 2));
        // Registered later, and taken out again; whichever comes first.
        register(entry("3", "丁局", 2022, 2023, true, 9), entry("3", "丁局", 2022, 2023, false, 5));
        register(entry("3", "丁局", 2022, 2023, false, 5));
        assertEquals("""
                丙局 2022
                丙局 2023
                甲局 2020
                甲局 2022
                甲局 2023""", Views.rows("""
                select concat_ws(' ', organ_name, year) from stats.missing_report
                order by organ_name collate "C", year
                """));
        when().get("/v1/coverage/organs?state=missing&year=2023&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].organ", equalTo("丙局"))
                .body("items[0].deadline", equalTo("2024-01-31"))
                .body("items[0].registered", equalTo(true))
                .body("next", notNullValue());
        when().get("/v1/coverage/organs?state=in_time")
                .then()
                .body("items", hasSize(1))
                .body("items[0].organ", equalTo("甲局"));
        when().get("/v1/coverage/organs?organ=乙").then().body("items[0].registered", equalTo(false));
        when().get("/v1/coverage/organs?state=lost").then().statusCode(400).body("code", equalTo("GJ-601"));
    }

    @Test
    void countsFromTheFirstReportWhenTheRegisterDoesNotSay() throws Throwable {
        int dueForSure = Year.now().getValue() - 2;
        write(ReportEvents.of("甲局", dueForSure - 1));
        register(entry("1", "甲局", null, dueForSure, false, 1));
        assertEquals(
                "甲局 " + dueForSure, Views.rows("select concat_ws(' ', organ_name, year) from stats.missing_report"));
    }

    private static RegisterRow entry(
            String entry, String name, Integer from, Integer to, boolean removed, long revision) {
        return RegisterRow.of(new OrganRegistered(
                entry, name, "410404", null, OrganLevel.COUNTY, from, to, null, removed, revision, Instant.EPOCH));
    }

    private void register(RegisterRow... rows) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeRegister(List.of(rows)));
    }

    private void write(ReportEvents... events) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }
}
