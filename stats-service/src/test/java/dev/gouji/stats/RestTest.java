package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RestTest {
    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
    }

    @Test
    void listsReportsNewestYearFirstWithAllTheyAreCounted() throws Throwable {
        write(
                ReportEvents.of("甲局", 2022),
                ReportEvents.of("乙县人民政府", 2023)
                        .in("410401")
                        .finding("T3-001", Severity.ERROR, "24", "t3.granted.total")
                        .finding("IMP-009", Severity.WARNING, "123"),
                ReportEvents.of(null, null).publishedOn(null));
        when().get("/v1/reports")
                .then()
                .statusCode(200)
                .body("items.organ", contains("乙县人民政府", "甲局", null))
                .body("items[0].organ_key", equalTo("410401乙县人民政府"))
                .body("items[0].year", equalTo(2023))
                .body("items[0].errors", equalTo(1))
                .body("items[0].warnings", equalTo(1))
                .body("items[0].figures_read", equalTo(200))
                .body("items[0].published_on", equalTo("2024-01-15"))
                .body("items[0].received_at", equalTo("2024-01-15T01:02:03.456789Z"))
                .body("items[2].year", nullValue())
                .body("next", nullValue());
    }

    @Test
    void narrowsTheListByEachFilter() throws Throwable {
        write(
                ReportEvents.of("甲局", 2022),
                ReportEvents.of("乙县人民政府", 2023).in("410401").finding("T3-001", Severity.ERROR, "24"),
                ReportEvents.of("丙_局", 2020).in("420100"));
        assertOrgans("?year=2022", "甲局");
        assertOrgans("?division=410404", "甲局");
        assertOrgans("?division=4104", "乙县人民政府", "甲局");
        assertOrgans("?division=42", "丙_局");
        assertOrgans("?organ=人民", "乙县人民政府");
        assertOrgans("?organ=_", "丙_局");
        assertOrgans("?form=G2019", "丙_局");
        assertOrgans("?severity=error", "乙县人民政府");
        assertOrgans("?year=&organ=", "乙县人民政府", "甲局", "丙_局");
    }

    private static void assertOrgans(String query, String... organs) {
        when().get("/v1/reports" + query).then().statusCode(200).body("items.organ", contains(organs));
    }

    @Test
    void leadsFromPageToPageWithoutRepeatingOrHidingAnything() throws Throwable {
        ReportEvents[] events = IntStream.range(0, 25)
                .mapToObj(i -> ReportEvents.of("局" + i % 5, 2019 + i / 5))
                .toArray(ReportEvents[]::new);
        write(events);
        List<String> seen = new ArrayList<>();
        String page = "/v1/reports?limit=4&division=410404";
        while (page != null) {
            Response response = given().urlEncodingEnabled(false).get(page);
            response.then().statusCode(200);
            List<String> organs = response.path("items.organ_key");
            List<Integer> years = response.path("items.year");
            IntStream.range(0, organs.size()).forEach(i -> seen.add(years.get(i) + organs.get(i)));
            page = response.path("next");
            String link = response.header("Link");
            assertEquals(page == null ? null : "<" + page + ">; rel=\"next\"", link);
        }
        assertEquals(25, seen.size());
        assertEquals(25, seen.stream().distinct().count());
        assertTrue(seen.getFirst().startsWith("2023"));
    }

    @Test
    void givesAReportWithEveryCellInTheOrderOfTheForm() throws Throwable {
        ReportEvents event = ReportEvents.of("甲/局 %", 2023)
                .number("t2.art20_8.fee.amount_wan_yuan", "96171.60")
                .cell("t3.granted.total", new Cell.Blank("", new Place.InHtml(3, 7, 10, 55)))
                .cell("t3.partial.total", Cell.MISSING)
                .problem("表三缺一行")
                .finding("T3-001", Severity.ERROR, "24", "t3.granted.total");
        write(event);
        Response response = when().get("/v1/reports/{organ}/{year}", event.key(), 2023);
        response.then()
                .statusCode(200)
                .body("organ_key", equalTo(event.key()))
                .body("year", equalTo(2023))
                .body("years.title", equalTo(2023))
                .body("cells.'t2.art20_8.fee.amount_wan_yuan'.raw", equalTo("96171.60"))
                .body("cells.'t2.art20_8.fee.amount_wan_yuan'.kind", equalTo("number"))
                .body("cells.'t3.granted.total'.kind", equalTo("blank"))
                .body("cells.'t3.granted.total'.place.table", equalTo(3))
                .body("cells.'t3.partial.total'.kind", equalTo("missing"))
                .body("sections", hasSize(6))
                .body("problems[0].message", equalTo("表三缺一行"))
                .body("findings[0].rule", equalTo("T3-001"))
                .body("findings[0].cells", contains("t3.granted.total"))
                .body("findings[0].message.zh", equalTo("应为25，实为24。"))
                .body("findings[0].correction.to", equalTo(25))
                .body("not_assessable", contains("XY-001"))
                .body("source_url", equalTo("https://example.gov.cn/report.html"));
        List<String> ids = new ArrayList<>(
                response.<java.util.Map<String, Object>>path("cells").keySet());
        assertEquals(
                Form.of(FormGeneration.G2021).cells().stream().map(CellId::path).toList(), ids);
    }

    @Test
    void answersNotModifiedToWhoeverHasTheReportAlready() throws Throwable {
        ReportEvents event = ReportEvents.of("甲局", 2023);
        write(event);
        String tag = when().get("/v1/reports/{organ}/2023", event.key()).header("ETag");
        assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);
        given().header("If-None-Match", tag)
                .get("/v1/reports/{organ}/2023", event.key())
                .then()
                .statusCode(304)
                .header("ETag", tag);
        write(ReportEvents.of("甲局", 2023)
                .checkedAt(ReportEvents.MORNING.plusSeconds(60), "x")
                .finding("XY-001", Severity.INFO, "1"));
        given().header("If-None-Match", tag)
                .get("/v1/reports/{organ}/2023", event.key())
                .then()
                .statusCode(200);
    }

    @Test
    void listsFindingsByRuleAndSeverity() throws Throwable {
        write(
                ReportEvents.of("甲局", 2022).finding("T3-001", Severity.ERROR, "24", "t3.granted.total"),
                ReportEvents.of("乙局", 2023)
                        .finding("IMP-009", Severity.WARNING, "7")
                        .finding("T3-001", Severity.ERROR, "8"));
        when().get("/v1/findings").then().body("items.rule", contains("IMP-009", "T3-001", "T3-001"));
        when().get("/v1/findings?rule=T3-001&year=2022")
                .then()
                .body("items", hasSize(1))
                .body("items[0].organ", equalTo("甲局"))
                .body("items[0].cells", contains("t3.granted.total"))
                .body("items[0].values.found", equalTo("24"))
                .body("items[0].message.en", equalTo("Expected 25, found 24."))
                .body("items[0].place.line", equalTo(7));
        when().get("/v1/findings?severity=warning").then().body("items.organ", contains("乙局"));
        String next = when().get("/v1/findings?limit=2").path("next");
        given().urlEncodingEnabled(false).get(next).then().body("items.organ", contains("甲局"));
    }

    @Test
    void givesListsAsCsvThatNoSpreadsheetTakesForFormulas() throws Throwable {
        write(ReportEvents.of("=HYPERLINK(\"x\"),局", 2023).titled("＠标题"));
        for (Response response : List.of(
                when().get("/v1/reports.csv"), given().accept("text/csv").get("/v1/reports"))) {
            byte[] bytes = response.then()
                    .statusCode(200)
                    .contentType("text/csv;charset=UTF-8")
                    .extract()
                    .asByteArray();
            String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(text.startsWith("\uFEFForgan_key,organ,division,"), text);
            assertTrue(text.contains(",\"'=HYPERLINK(\"\"x\"\"),局\",410404,"), text);
            assertTrue(text.contains(",'＠标题,"), text);
        }
        for (String list : List.of("findings", "refusals", "coverage")) {
            when().get("/v1/" + list + ".csv").then().statusCode(200).contentType("text/csv;charset=UTF-8");
        }
    }

    private void write(ReportEvents... events) throws Throwable {
        await(views.writeReports(List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }

    private static void await(io.smallrye.mutiny.Uni<Void> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> work);
    }
}
