package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report, withdrawn and published again with other figures. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VersionTest {
    private static final String LINK = "/reports/410404甲局/2023";

    private final ReportEvents first = ReportEvents.of("甲局", 2023)
            .number("t3.granted.total", "24")
            .finding("T3-001", Severity.ERROR, "24", "t3.granted.total")
            .finding("T3-009", Severity.WARNING, "1", "t3.partial.total")
            .finding("TXT-001", Severity.INFO, "same");
    private final ReportEvents corrected = ReportEvents.of("甲局", 2023)
            .content("second", Instant.parse("2024-03-01T00:00:00Z"))
            .number("t3.granted.total", "25")
            .finding("T3-009", Severity.WARNING, "2", "t3.partial.total")
            .finding("TXT-001", Severity.INFO, "same");

    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
    }

    @Test
    void keepsEveryVersionWhicheverComesFirst() throws Throwable {
        write(corrected);
        write(first);
        write(corrected, first);
        when().get("/v1" + LINK + "/versions")
                .then()
                .body("items.document_id", contains(corrected.documentId(), first.documentId()))
                .body("items.current", contains(true, false))
                .body("items.errors", contains(0, 1));
        when().get("/v1/reports/410404乙局/2023/versions").then().statusCode(404).body("code", equalTo("GJ-602"));
    }

    @Test
    void tellsWhatChanged() throws Throwable {
        write(first, corrected);
        when().get("/v1" + LINK + "/diff")
                .then()
                .body("from.document_id", equalTo(first.documentId()))
                .body("cells.cell", contains("t3.granted.total"))
                .body("cells[0].before.raw", equalTo("24"))
                .body("cells[0].after.raw", equalTo("25"))
                .body("text", hasSize(0))
                .body("findings.resolved.rule", contains("T3-001"))
                .body("findings.changed.rule", contains("T3-009"))
                .body("findings.opened", hasSize(0))
                .body("findings.kept", equalTo(1));
        when().get("/v1" + LINK + "/diff?from=" + corrected.documentId() + "&to=" + first.documentId())
                .then()
                .body("findings.opened.rule", contains("T3-001"));
        when().get("/v1" + LINK + "/diff?to=" + first.documentId())
                .then()
                .statusCode(404)
                .body("code", equalTo("GJ-620"));
    }

    @Test
    void showsTheHistoryAndTheChangesToPeople() throws Throwable {
        write(first, corrected);
        Document report = page(LINK);
        assertEquals(2, report.select("#history li").size());
        Document diff = page(report.selectFirst("#history a[href*=diff]").attr("href"));
        assertEquals("24", diff.selectFirst("td del").text());
        assertEquals("25", diff.selectFirst("td ins").text());
        assertEquals("T3-001", diff.selectFirst("h3:contains(已消除) + ul code").text());
        when().get("/reports/410404乙局/2023/diff").then().statusCode(404);
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

    private void write(ReportEvents... events) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }
}
