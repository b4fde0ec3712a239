package dev.gouji.stats;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
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
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NoticeResourceTest {
    @Inject
    ViewWriter views;

    @BeforeEach
    void write() throws Throwable {
        Tables.emptyViews();
        List<ReportRow> rows = List.of(
                        ReportEvents.of("局", 2023).finding("T3-001", Severity.ERROR, "24", "t3.granted.total"),
                        ReportEvents.of("局甲", 2023)
                                .finding("T3-002", Severity.WARNING, "7", "t3.partial.total")
                                .finding("STR-009", Severity.INFO, "8"),
                        ReportEvents.of("乙局", 2023).in("420101").finding("T3-003", Severity.ERROR, "9"),
                        ReportEvents.of("局", 2022).finding("T3-004", Severity.ERROR, "10"))
                .stream()
                .map(event -> ReportRow.of(event.build()))
                .toList();
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows));
    }

    @Test
    void tellsAnOrganOrThoseOfADivision() throws Exception {
        assertEquals(1, rows("organ=410404局&year=2023"));
        assertEquals(2, rows("division=4104&year=2023"));
        assertEquals(1, rows("division=4104&year=2023&severity=info"));
        byte[] document = when().get("/v1/findings/notice.docx?division=41&year=2023&until=2024-03-31")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("notice-2023.docx"))
                .extract()
                .asByteArray();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document))) {
            assertEquals(2, read.getTables().size());
        }
    }

    @Test
    void wantsToKnowWhomAndWhen() {
        when().get("/v1/findings/notice.docx?year=2023").then().statusCode(400).body("parameter", equalTo("organ"));
        when().get("/v1/findings/notice.docx?division=41")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("year"));
        when().get("/v1/findings/notice.docx?division=41&year=2023&until=soon")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("until"));
    }

    private static int rows(String query) throws Exception {
        byte[] workbook = when().get("/v1/findings/notice.xlsx?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            // Title, three sentences and the header stand above.
            return read.getSheetAt(0).getLastRowNum() - 4;
        }
    }
}
