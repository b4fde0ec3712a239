package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Chapter;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages that lead to reports: by words, by alerts, and from an organ to its peers. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SearchPagesTest {
    private static final String HOSTILE = "<script>ran()</script>";

    @Inject
    ViewWriter views;

    @BeforeEach
    void write() throws Throwable {
        Tables.emptyViews();
        Tables.emptyAlerts();
        List<ReportRow> rows = IntStream.range(0, 6)
                .mapToObj(i -> ReportEvents.of("局" + i, 2023)
                        .number("t3.new_received.total", String.valueOf(10 * i))
                        .prose(Chapter.OTHER, i == 3 ? "前言" + HOSTILE + "服务指南" + HOSTILE : "别的"))
                .map(event -> ReportRow.of(event.build()))
                .toList();
        List<ReportRow> wrong = List.of(ReportRow.of(ReportEvents.of("错" + HOSTILE + "局", 2023)
                .in("420100")
                .finding("T3-001", Severity.ERROR, HOSTILE, "t3.granted.total")
                .build()));
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows).chain(() -> views.writeReports(wrong)));
    }

    @Test
    void marksTheWordsThatWereLookedFor() {
        Document page = page("/search?q=服务指南&year=2023");
        assertEquals(List.of("服务指南"), page.select("main mark").eachText());
        assertEquals("服务指南", page.selectFirst("input[name=q]").attr("value"));
        assertTrue(page.selectFirst(".hit").text().contains(HOSTILE), page.text());
        assertEquals(
                "/reports/410404%E5%B1%803/2023", page.selectFirst(".hits a").attr("href"));
        assertTrue(page("/search").select("main form").hasAttr("action"));
        assertTrue(page("/search?q=没有这些").text().contains("没有找到"));
        assertEquals(
                HOSTILE,
                page("/search?q=<script>ran()</script>")
                        .selectFirst("input[name=q]")
                        .attr("value"));
        given().get("/search?q=局").then().statusCode(400);
        Element next = page("/search?q=202&limit=2").selectFirst("a[rel=next]");
        assertEquals(5, page(next.attr("href")).select(".hits > li").size());
    }

    @Test
    void showsAnOrganAmongItsPeers() {
        Document report = page("/reports/410404局4/2023");
        String link = report.select("#history a").stream()
                .map(anchor -> anchor.attr("href"))
                .filter(address -> address.endsWith("/peers"))
                .findFirst()
                .orElseThrow();
        Document page = page(link);
        Element received = page.select("tbody tr").stream()
                .filter(line -> line.selectFirst("th").text().contains("新收"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("7", "5", "20", "35", "40", "2 / 7"),
                received.select("td").eachText());
        assertEquals(1, received.select("svg circle.marked").size());
        assertTrue(page(link + "?within=city").text().contains("的 6 份报告"));
        given().get("/reports/nobody/2023/peers").then().statusCode(404);
        given().get("/reports/410404局4/2023/peers?within=world").then().statusCode(400);
    }

    @Test
    void listsAlertsWithTheWayToTheirReportsAndFeeds() {
        Document page = page("/alerts?kind=finding&division=42");
        assertEquals(1, page.select("tbody tr").size());
        Element line = page.selectFirst("tbody tr");
        assertTrue(line.text().contains(HOSTILE), line.text());
        assertTrue(line.text().contains("新发现"), line.text());
        assertEquals(
                200,
                given().urlEncodingEnabled(false)
                        .get(line.selectFirst("a").attr("href"))
                        .statusCode());
        assertEquals(
                "/feeds/alerts.atom?division=42&kind=finding",
                page.selectFirst("a[href^=/feeds/alerts.atom]").attr("href"));
        assertTrue(page("/alerts?kind=portal").text().contains("没有可显示的预警"));
        given().get("/alerts?kind=other").then().statusCode(400);
    }

    @Test
    void leadsFromAReportToItsNotice() {
        Document page = page("/reports/420100错" + HOSTILE.replace("/", "%2F") + "局/2023");
        for (Element link : page.select("#findings .note a")) {
            assertEquals(
                    200,
                    given().urlEncodingEnabled(false).get(link.attr("href")).statusCode());
        }
        assertEquals(2, page.select("#findings .note a").size());
    }

    private static Document page(String path) {
        String encoded = path.startsWith("/reports/4") && path.contains("%")
                ? path.replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("错", "%E9%94%99")
                        .replace("局", "%E5%B1%80")
                : path;
        String body = given().urlEncodingEnabled(!encoded.contains("%"))
                .get(encoded)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(0, Jsoup.parse(body).select("script").size());
        return Jsoup.parse(body);
    }
}
