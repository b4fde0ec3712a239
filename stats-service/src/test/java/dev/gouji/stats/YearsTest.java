package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Place;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organ's reports on two years beside each other. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class YearsTest {
    private static final String LINK = "/reports/410404甲局/";

    @Inject
    ViewWriter views;

    @BeforeEach
    void write() throws Throwable {
        Tables.emptyViews();
        ReportEvents older = ReportEvents.of("甲局", 2020).number("t3.new_received.total", "12");
        ReportEvents before = ReportEvents.of("甲局", 2022)
                .number("t3.new_received.total", "20")
                .number("t3.granted.total", "0")
                .number("t3.partial.total", "4")
                .prose(Chapter.OVERALL, "公开信息三百条。组织培训。")
                .prose(Chapter.PROBLEMS, "解读形式单一。");
        ReportEvents after = ReportEvents.of("甲局", 2023)
                .number("t3.new_received.total", "25")
                .number("t3.granted.total", "3")
                .cell("t3.denied.state_secret.total", new Cell.Blank("", new Place.InText(1, 0, 1)))
                .number("t3.partial.total", "4")
                .prose(Chapter.OVERALL, "公开信息四百条。组织培训。")
                .prose(Chapter.PROBLEMS, "解读形式 单一。");
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(older, before, after).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }

    @Test
    void tellsByHowMuchCellsDiffer() {
        when().get("/v1" + LINK + "2023/compare")
                .then()
                .statusCode(200)
                .body("from_year", equalTo(2022))
                .body("cells.cell", contains("t3.new_received.total", "t3.granted.total"))
                .body("cells.difference.absolute", contains(5, 3))
                .body("cells[0].difference.percent", equalTo(25.0f))
                .body("cells[1].difference.percent", nullValue())
                .body("common", empty())
                .body("text.chapter", contains("overall"))
                .body("same_text", hasItem("problems"))
                .body("from.errors", nullValue());
        when().get("/v1" + LINK + "2022/compare?with=2023")
                .then()
                .body("cells.difference.absolute", contains(-5, -3))
                .body("cells[1].difference.percent", equalTo(-100.0f));
    }

    @Test
    void comparesWhatTwoFormsHaveInCommon() {
        when().get("/v1" + LINK + "2023/compare?with=2020")
                .then()
                .body("cells", empty())
                .body("common.find { it.concept == 'received' }.before", equalTo(12))
                .body("common.find { it.concept == 'received' }.after", equalTo(25))
                .body(
                        "common.find { it.concept == 'other_handling' }.caution",
                        equalTo("2021年起分三项 three rows since 2021"));
        assertEquals(
                1,
                page(LINK + "2023/compare?with=2020")
                        .select("section p.caution:contains(格式不同)")
                        .size());
    }

    @Test
    void refusesYearsThatAreNotThere() {
        when().get("/v1" + LINK + "2022/compare").then().statusCode(404).body("code", equalTo("GJ-602"));
        when().get("/v1" + LINK + "2023/compare?with=2023")
                .then()
                .statusCode(400)
                .body("code", equalTo("GJ-601"));
        when().get("/v1" + LINK + "2023/compare?with=x").then().statusCode(400);
        when().get(LINK + "2022/compare").then().statusCode(404);
        when().get("/v1/reports/410404乙局/2023/compare").then().statusCode(404);
    }

    @Test
    void leadsFromTheReportToItsOtherYears() {
        Document report = page(LINK + "2023");
        assertEquals(
                List.of("2022", "2020"), report.select("dd a[href~=/20..$]").eachText());
        Document compared = page(report.select("a[href*=compare]").getFirst().attr("href"));
        assertEquals(
                "+5 +25.0%",
                compared.select("td.number").subList(2, 4).stream()
                        .map(cell -> cell.text())
                        .reduce("%s %s"::formatted)
                        .orElseThrow());
        assertEquals("公开信息四百条。", compared.selectFirst(".changes ins").text());
        assertEquals(1, compared.select("p.caution:contains(五、存在的主要问题)").size());
    }

    private static Document page(String path) {
        // Links are encoded already.
        return Jsoup.parse(given().urlEncodingEnabled(!path.contains("%"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
