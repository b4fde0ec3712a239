package dev.gouji.stats;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StatisticsTest {
    /** Sums as the roll-up of the country has them, and as plain SQL has them over the cells. */
    private static final String ROLLED_UP = """
            select concat_ws(' ', s.year, s.form, f.cell, sum(v.total), sum(c.n))
            from stats.rollup s
            cross join lateral unnest(cast(s.sums as numeric[])) with ordinality as v (total, ordinal)
            cross join lateral unnest(cast(s.counts as integer[])) with ordinality as c (n, ordinal)
            join stats.form_cell f on f.form = s.form and f.ordinal = v.ordinal
            where s.prefix = '' and s.kind = '*' and c.ordinal = v.ordinal
            group by s.year, s.form, f.cell having sum(c.n) > 0 order by s.year, s.form, f.cell
            """;

    private static final String RECOMPUTED = """
            select concat_ws(' ', year, form, cell, sum(value), count(value))
            from stats.report_cell where year > 0
            group by year, form, cell having count(value) > 0 order by year, form, cell
            """;

    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
    }

    @Test
    void addsUpByDivisionAndForgetsWhatWasReplaced() throws Throwable {
        Place place = new Place.InText(1, 0, 1);
        write(
                ReportEvents.of("甲局", 2023).number("t3.granted.total", "3").number("t3.result_total.total", "4"),
                ReportEvents.of("乙局", 2023)
                        .in("410405")
                        .number("t3.granted.total", "1")
                        .number("t3.result_total.total", "4"),
                ReportEvents.of("丙局", 2023).in("420101").cell("t3.granted.total", new Cell.Blank("", place)),
                ReportEvents.of("丁局", null));
        write(ReportEvents.of("甲局", 2023)
                .content("second", Instant.parse("2024-03-01T00:00:00Z"))
                .number("t3.granted.total", "2")
                .number("t3.result_total.total", "4"));
        assertEquals(Views.rows(RECOMPUTED), Views.rows(ROLLED_UP));
        for (String division : List.of("", "&division=41", "&division=4104")) {
            when().get("/v1/statistics?year=2023" + division)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].reports", equalTo(division.isEmpty() ? 3 : 2))
                    .body("items[0].cells.find { it.cell == 't3.granted.total' }.sum", equalTo(3))
                    .body("items[0].cells.find { it.cell == 't3.granted.total' }.n", equalTo(2))
                    .body("items[0].rates.find { it.id == 'granted' }.numerator", equalTo(3))
                    .body("items[0].rates.find { it.id == 'granted' }.denominator", equalTo(8))
                    .body("items[0].rates.find { it.id == 'granted' }.n", equalTo(2))
                    .body("items[0].rates.find { it.id == 'granted' }.rate", equalTo(0.375f));
        }
        when().get("/v1/statistics?division=410404")
                .then()
                .body("items[0].reports", equalTo(1))
                .body("items[0].cells.find { it.cell == 't3.granted.total' }.sum", equalTo(2));
        when().get("/v1/statistics.csv?year=2023").then().body(containsString("2023,G2021,3,t3.granted.total,3,2"));
        when().get("/v1/statistics?division=42&kind=sub_district").then().body("items", hasSize(0));
        when().get("/v1/statistics?kind=Robert';--").then().statusCode(400).body("code", equalTo("GJ-601"));
    }

    @Test
    void goesOnWhenTheFormChanges() throws Throwable {
        write(
                ReportEvents.of("甲局", 2020).number("t3.new_received.total", "7"),
                ReportEvents.of("甲局", 2021).number("t3.new_received.total", "8"),
                ReportEvents.of("乙局", 2021).number("t3.new_received.total", "100"));
        when().get("/v1/series?concept=received&organ=410404甲局")
                .then()
                .body("points.year", contains(2020, 2021))
                .body("points.sum", contains(7, 8))
                .body("breaks[0].from", equalTo("G2019"))
                .body("breaks[0].to", equalTo("G2021"));
        when().get("/v1/series?concept=received").then().body("points.sum", contains(7, 108));
        when().get("/v1/series?concept=joy").then().statusCode(400).body("code", equalTo("GJ-601"));
    }

    /** Whatever comes twice, late or in another order, the sums are those of the reports that stand. */
    @Test
    void staysInStepWithTheReports() throws Throwable {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<ReportChecked> events = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ReportEvents event = ReportEvents.of("局" + random.nextInt(8), 2019 + random.nextInt(4))
                    .in(random.nextBoolean() ? "41040" + random.nextInt(3) : null)
                    .content("version " + random.nextInt(3), ReportEvents.MORNING.plusSeconds(random.nextInt(5)))
                    .number("t3.granted.total", String.valueOf(random.nextInt(100)));
            events.add(event.build());
        }
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(events, random);
            for (int i = 0; i < events.size(); i += 7) {
                List<ReportRow> rows = events.subList(i, Math.min(i + 7, events.size())).stream()
                        .map(ReportRow::of)
                        .toList();
                VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows));
            }
            assertEquals(Views.rows(RECOMPUTED), Views.rows(ROLLED_UP));
        }
        assertTrue(Views.count("rollup") > 10);
    }

    private void write(ReportEvents... events) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }
}
