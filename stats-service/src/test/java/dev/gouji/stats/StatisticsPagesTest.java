package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StatisticsPagesTest {
    @Inject
    ViewWriter views;

    @BeforeEach
    void write() throws Throwable {
        Tables.emptyViews();
        List<ReportRow> rows = Stream.of(
                        ReportEvents.of("甲局", 2020).number("t3.new_received.total", "7"),
                        ReportEvents.of("甲局", 2023)
                                .number("t3.new_received.total", "12")
                                .number("t3.granted.total", "4")
                                .number("t3.result_total.total", "10"),
                        ReportEvents.of("乙局", 2023)
                                .in("420100")
                                .number("t3.granted.total", "1")
                                .number("t3.result_total.total", "2"))
                .map(event -> ReportRow.of(event.build()))
                .toList();
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows));
    }

    @Test
    void givesEachRateItsDefinitionBothSidesAndHowManyReports() {
        Document newest = page("/statistics");
        assertEquals("2023", newest.selectFirst("input[name=year]").attr("value"));
        assertEquals(
                List.of("予以公开 ÷ 办理结果总计", "5", "12", "2", "41.67%"),
                newest.select("tbody tr").first().select("td").eachText());
        assertEquals(
                "—",
                page("/statistics?year=2020")
                        .select("tbody tr")
                        .first()
                        .select("td")
                        .last()
                        .text());
        assertEquals(
                List.of("予以公开 ÷ 办理结果总计", "4", "10", "1", "40.00%"),
                page("/statistics?year=2023&division=410404")
                        .select("tbody tr")
                        .first()
                        .select("td")
                        .eachText());
        assertTrue(page("/statistics?year=1999").text().contains("没有可统计的报告"));
    }

    @Test
    void drawsASeriesWithItsBreaksAndTheSameFiguresInATable() {
        Document page = page("/series?concept=received");
        assertEquals(List.of("7", "12"), page.select("tbody td:nth-child(3)").eachText());
        assertEquals(2, page.select("svg circle").size());
        assertEquals(1, page.select("svg line.break").size());
        assertEquals(2, page.select("svg polyline").size());
        assertTrue(page.text().contains("2020与2023之间格式由2019年试行格式改为2021年格式"), page.text());
        assertEquals(
                1,
                page("/series?concept=received&division=42")
                        .select("svg circle")
                        .size());
        given().get("/series?concept=nothing").then().statusCode(400).body(containsString("GJ-601"));
    }

    @Test
    void saysSoWhenAnotherServiceIsAway() {
        given().get("/rules").then().statusCode(503).body(containsString("GJ-621"));
        given().get("/portals").then().statusCode(503).body(containsString("GJ-621"));
        given().get("/rules/x").then().statusCode(400);
        given().get("/check").then().statusCode(200).body(containsString("草稿不会保存"));
        given().multiPart("file", "", new byte[0]).post("/check").then().statusCode(400);
        given().multiPart("file", "a.txt", new byte[] {1}).post("/check").then().statusCode(503);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }
}
