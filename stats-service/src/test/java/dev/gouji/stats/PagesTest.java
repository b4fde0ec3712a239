package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.RefusalRow;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PagesTest {
    private static final String EVIL = "<script>alert(1)</script>\"'&局";

    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() throws Throwable {
        Tables.emptyViews();
        Place place = new Place.InText(9, 1, 2);
        ReportEvents event = ReportEvents.of(EVIL, 2023)
                .from("javascript:alert(1)")
                .number("t3.granted.total", "24")
                .cell("t3.partial.total", new Cell.Blank(" ", place))
                .cell("t3.denied.state_secret.total", new Cell.Placeholder("—", place))
                .cell("t3.denied.other_law.total", new Cell.Unreadable("<b>1O</b>", place))
                .cell("t3.denied.third_party.total", Cell.MISSING)
                .finding("T3-001", Severity.ERROR, "24", "t3.granted.total", "t3.granted.natural_person")
                .finding("IMP-009", Severity.WARNING, "<i>24</i>", "t3.granted.total");
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(ReportRow.of(event.build()))));
        VertxContextSupport.subscribeAndAwait(
                () -> views.writeRefusals(List.of(RefusalRow.of(ReportEvents.refused("portal/<x>", "410404")))));
    }

    @Test
    void listsReportsAndRefusalsWithLinks() {
        Element link = page("/reports").selectFirst("table.list a[href^=/reports/]");
        assertEquals(EVIL, link.text());
        assertTrue(page("/refusals").text().contains("portal/<x>"));
        // Counts may be some seconds old.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> page("/").selectFirst(".totals dd").text().equals("1"));
        Document report = page(link.attr("href"));
        assertEquals(3, report.select("table.form").size());
    }

    @Test
    void marksAFigureVisiblyAndLinksItToItsFinding() {
        Document page = report();
        Element figure = page.getElementById("t3.granted.total");
        assertEquals("24", figure.selectFirst(".printed").text());
        assertEquals(List.of("✗1", "?2"), figure.select("sup a").eachText());
        assertEquals("#finding-1", figure.selectFirst("sup a").attr("href"));
        assertTrue(figure.hasClass("error"));
        Element note = page.getElementById("finding-1");
        assertTrue(note.text().contains("错误"));
        assertTrue(note.text().contains("应为25，实为24。"));
        assertTrue(note.text().contains("Expected 25, found 24."));
        assertTrue(note.text().contains("第7行 (line 7)"));
        assertTrue(note.text().contains("表三 · （一）予以公开 · 总计 由 24 改为 25"));
        assertEquals(2, note.select("dd a[href^=#]").size());
        assertEquals("应为 expected 25", note.select(".sides tr").first().text());
        assertEquals(
                "✗1",
                page.getElementById("t3.granted.natural_person").select("sup").text());
    }

    @Test
    void tellsWhatIsNoNumberInWords() {
        Document page = report();
        assertEquals("空白", page.getElementById("t3.partial.total").text());
        assertEquals(
                "— 占位",
                page.getElementById("t3.denied.state_secret.total").select("span").eachText().stream()
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
        assertTrue(page.getElementById("t3.denied.other_law.total").text().startsWith("<b>1O</b>"));
        assertEquals("缺失", page.getElementById("t3.denied.third_party.total").text());
        assertEquals("0", page.getElementById("t3.new_received.total").text());
    }

    @Test
    void letsNothingOfADocumentBecomeMarkUp() {
        for (Document page : List.of(page("/"), page("/reports"), page("/refusals"), page("/coverage"), report())) {
            assertEquals(0, page.select("script, i").size());
            assertEquals(0, page.select("[href^=javascript]").size());
            assertFalse(page.select("b").text().contains("1O"));
        }
    }

    @Test
    void forbidsEverythingThatThePageDoesNotNeed() {
        when().get("/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff");
        when().get("/stats.css").then().statusCode(200).contentType(containsString("text/css"));
        for (Document page : List.of(page("/"), page("/reports"), page("/refusals"), page("/coverage"), report())) {
            assertEquals(
                    List.of("/stats.css", "/pages.css", "/type-size.css"),
                    page.select("link, img, iframe, style").eachAttr("href"));
            assertEquals(0, page.select("[style]").size());
        }
    }

    @Test
    void showsProblemsAsPages() {
        given().get("/reports/x/2023")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("GJ-602"));
        given().get("/reports?year=x")
                .then()
                .statusCode(400)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("GJ-601"));
    }

    private static Document report() {
        return page(
                page("/reports").selectFirst("table.list a[href^=/reports/]").attr("href"));
    }

    private static Document page(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString());
    }
}
