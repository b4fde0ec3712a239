package dev.gouji.stats;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PeersTest {
    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
    }

    /** Against the definitions, written down once more: quantiles between neighbours, ranks from the top. */
    @Test
    void comparesAnOrganWithThoseOfItsKindAndLevel() throws Throwable {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int organs = 40;
        int[] received = new int[organs];
        int[] granted = new int[organs];
        int[] handled = new int[organs];
        ReportEvents[] events = new ReportEvents[organs];
        for (int i = 0; i < organs; i++) {
            received[i] = random.nextInt(30);
            handled[i] = random.nextInt(6);
            granted[i] = handled[i] == 0 ? 0 : random.nextInt(handled[i] + 1);
            events[i] = ReportEvents.of("局" + i, 2023)
                    .in(i < 30 ? "410404" : "420101")
                    .number("t3.new_received.total", String.valueOf(received[i]))
                    .number("t3.granted.total", String.valueOf(granted[i]))
                    .number("t3.result_total.total", String.valueOf(handled[i]));
        }
        write(events);
        write(
                ReportEvents.of("另年局", 2022).number("t3.new_received.total", "1000"),
                ReportEvents.of("别局", 2023).kind(null).number("t3.new_received.total", "1000"));
        JsonPath country = when().get("/v1/peers/{organ}/2023", "410404局7")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("peers", equalTo(organs))
                .body("remark", nullValue())
                .extract()
                .jsonPath();
        assertLine(country, "received", Arrays.stream(received).asDoubleStream().toArray(), received[7]);
        double[] rates = java.util.stream.IntStream.range(0, organs)
                .filter(i -> handled[i] > 0)
                .mapToDouble(i -> (double) granted[i] / handled[i])
                .toArray();
        assertLine(country, "granted_rate", rates, handled[7] == 0 ? null : (double) granted[7] / handled[7]);
        JsonPath city = when().get("/v1/peers/{organ}/2023?within=city", "410404局7")
                .then()
                .statusCode(200)
                .body("division", equalTo("4104"))
                .body("peers", equalTo(30))
                .extract()
                .jsonPath();
        assertLine(
                city,
                "received",
                Arrays.stream(received, 0, 30).asDoubleStream().toArray(),
                received[7]);
        // And against the cells as they are kept.
        assertEquals(
                Views.rows("""
                    select cast(percentile_cont(0.75) within group (order by c.value) as text)
                    from stats.report_cell c join stats.report r using (organ_key, year)
                    where c.year = 2023 and r.kind is not null and c.cell = 't3.new_received.total'
                    """),
                String.valueOf(line(country, "received", "upper_quartile")).replaceAll("\\.0$", ""));
    }

    @Test
    void saysWhenThereIsTooLittleToCompareWith() throws Throwable {
        Place place = new Place.InText(1, 0, 1);
        write(
                ReportEvents.of("甲局", 2023).number("t3.new_received.total", "9"),
                ReportEvents.of("乙局", 2023).number("t3.new_received.total", "10"),
                ReportEvents.of("丙局", 2023).cell("t3.new_received.total", new Cell.Blank("", place)),
                ReportEvents.of("丁局", 2023).kind(null));
        JsonPath few = when().get("/v1/peers/{organ}/2023", "410404甲局")
                .then()
                .body("peers", equalTo(3))
                .body("remark.zh", containsString("不足五个"))
                .extract()
                .jsonPath();
        assertEquals(2, line(few, "received", "n"));
        assertEquals(9, line(few, "received", "own"));
        assertEquals(2, line(few, "received", "rank"));
        assertEquals(null, line(few, "received", "median"));
        JsonPath blank = when().get("/v1/peers/{organ}/2023", "410404丙局")
                .then()
                .extract()
                .jsonPath();
        assertEquals(null, line(blank, "received", "own"));
        assertEquals(null, line(blank, "received", "rank"));
        when().get("/v1/peers/{organ}/2023", "410404丁局").then().statusCode(200).body("remark.zh", containsString("不明"));
        when().get("/v1/peers/{organ}/2023", "无").then().statusCode(404).body("code", equalTo("GJ-602"));
        when().get("/v1/peers/{organ}/2023?within=world", "410404甲局").then().statusCode(400);
    }

    private static Object line(JsonPath comparison, String id, String field) {
        return comparison.get("items.find { it.id == '%s' }.%s".formatted(id, field));
    }

    private static void assertLine(JsonPath comparison, String id, double[] values, Number own) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        assertEquals(sorted.length, line(comparison, id, "n"), id);
        List<String> names = List.of("lower_quartile", "median", "upper_quartile");
        for (int i = 0; i < names.size(); i++) {
            double at = (sorted.length - 1) * (i + 1) / 4.0;
            int below = (int) at;
            double expected = below + 1 < sorted.length
                    ? sorted[below] + (sorted[below + 1] - sorted[below]) * (at - below)
                    : sorted[below];
            assertEquals(expected, ((Number) line(comparison, id, names.get(i))).doubleValue(), 5e-4, id);
        }
        if (own == null) {
            assertEquals(null, line(comparison, id, "own"));
        } else {
            assertEquals(own.doubleValue(), ((Number) line(comparison, id, "own")).doubleValue(), 5e-4, id);
            long rank = 1
                    + Arrays.stream(values)
                            .filter(value -> value > own.doubleValue())
                            .count();
            assertEquals(rank, ((Number) line(comparison, id, "rank")).longValue(), id);
        }
    }

    private void write(ReportEvents... events) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }
}
