package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of reports in every order, whole and a report at a time. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReportOrderTest {
    @Inject
    ViewWriter views;

    private static ReportEvents arrived(ReportEvents report, int hour) {
        return report.content("received at " + hour, ReportEvents.MORNING.plusSeconds(3600L * hour));
    }

    @BeforeEach
    void write() throws Throwable {
        Tables.emptyViews();
        List<ReportRow> rows = Stream.of(
                        arrived(ReportEvents.of("甲局", 2022), 4).finding("T3-001", Severity.ERROR, "24"),
                        arrived(ReportEvents.of("甲局", 2023), 2),
                        arrived(ReportEvents.of("乙局", 2023), 3)
                                .finding("T3-001", Severity.ERROR, "24")
                                .finding("T3-003", Severity.ERROR, "25"),
                        arrived(ReportEvents.of("丙局", 2021), 1).finding("T3-001", Severity.ERROR, "24"),
                        arrived(ReportEvents.of("丁局", 2023), 2).finding("IMP-009", Severity.WARNING, "7"))
                .map(event -> ReportRow.of(event.build()))
                .toList();
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows));
    }

    /** Those who have a turn in common are in the order of their keys: 丁, 丙, 乙, 甲. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year     | 丁局2023 乙局2023 甲局2023 甲局2022 丙局2021
            errors   | 乙局2023 甲局2022 丙局2021 丁局2023 甲局2023
            received | 甲局2022 乙局2023 甲局2023 丁局2023 丙局2021
            organ    | 丁局2023 丙局2021 乙局2023 甲局2023 甲局2022
            """)
    void sortsTheWholeListAndItsPages(String sort, String expected) {
        JsonPath whole = given().get("/v1/reports?sort=" + sort)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(expected, String.join(" ", names(whole, null)));
        assertEquals(List.of(expected.split(" ")), paged("/v1/reports?limit=1&sort=" + sort, null));
    }

    private static List<String> paged(String first, String also) {
        List<String> paged = new ArrayList<>();
        String address = first;
        while (address != null) {
            JsonPath page = given().urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            paged.addAll(names(page, also));
            address = page.getString("next");
        }
        return paged;
    }

    private static List<String> names(JsonPath list, String also) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < list.getList("items").size(); i++) {
            String item = "items[" + i + "].";
            String name = list.getString(item + "organ") + list.getString(item + "year");
            names.add(also == null ? name : name + " " + list.getString(item + also));
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year | 丁局2023 IMP-009, 乙局2023 T3-001, 乙局2023 T3-003, 甲局2022 T3-001, 丙局2021 T3-001
            rule | 丁局2023 IMP-009, 乙局2023 T3-001, 甲局2022 T3-001, 丙局2021 T3-001, 乙局2023 T3-003
            """)
    void sortsFindings(String sort, String expected) {
        assertEquals(List.of(expected.split(", ")), paged("/v1/findings?limit=1&sort=" + sort, "rule"));
    }

    @Test
    void tellsByTheOrderNothingOfFindingsThatNobodyMaySee() {
        given().noFilters()
                .get("/v1/reports?sort=errors")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"sort=worst", "sort=-year", "sort=errors&cursor=MjAyMwDnlLLlsYA"})
    void refusesWhatIsNoOrderAndCursorsOfAnotherOne(String query) {
        given().urlEncodingEnabled(false)
                .get("/v1/reports?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void offersTheOrdersOnThePageAndKeepsTheOneChosenInEveryLink() {
        Document page = page("/reports?sort=organ&limit=2&year=2023");
        assertEquals("机关 organ", page.select("nav.years [aria-current]").text());
        assertEquals(
                List.of("丁局", "乙局"),
                page.select("table.list tbody td:first-child").eachText());
        String next = page.selectFirst("a[rel=next]").attr("href");
        assertEquals(
                List.of("甲局"),
                page(next).select("table.list tbody td:first-child").eachText());
        assertEquals(
                List.of("年度：2023"),
                page.select(".chosen li b, .chosen li").eachText().stream()
                        .filter(text -> text.startsWith("年度"))
                        .map(text -> text.substring(0, 7))
                        .toList());
        assertEquals(
                List.of("年度 year", "错误最多 most errors", "最近收到 last received", "机关 organ"),
                page.select("nav.years a").eachText());
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
