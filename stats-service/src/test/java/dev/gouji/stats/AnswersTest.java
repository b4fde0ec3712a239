package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.RefusalRow;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AnswersTest {
    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
    }

    @Test
    void followsOutcomesInTheirOrderAndFindsOneByItsDocument() throws Throwable {
        ReportEvents first = ReportEvents.of("甲局", 2022);
        when().get("/v1/outcomes/" + first.documentId())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("GJ-603"));
        write(first, ReportEvents.of("乙局", 2023));
        await(views.writeRefusals(List.of(RefusalRow.of(ReportEvents.refused("portal/x.exe", "410404")))));
        when().get("/v1/outcomes/" + first.documentId())
                .then()
                .body("outcome", equalTo("report"))
                .body("organ", equalTo(first.key()))
                .body("year", equalTo(2022))
                .body("source_id", equalTo("portal/甲局/2022"))
                .body("read_at", equalTo("2024-01-15T01:02:04.456789Z"));
        String next = when().get("/v1/outcomes?limit=2")
                .then()
                .body("items.outcome", contains("report", "report"))
                .extract()
                .path("next");
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items", hasSize(1))
                .body("items[0].outcome", equalTo("refused"))
                .body("items[0].code", equalTo("GJ-110"))
                .body("items[0].message", startsWith("未找到正文"))
                .body("items[0].checked_at", nullValue())
                .body("next", nullValue());
        when().get("/v1/refusals").then().body("items[0].source_id", equalTo("portal/x.exe"));
    }

    @Test
    void namesTheWrongParameterWhatWasExpectedAndWhatWasFound() {
        for (String wrong : List.of(
                "/v1/reports?year=20x3",
                "/v1/reports?division=41040",
                "/v1/reports?form=G1999",
                "/v1/reports?severity=bad",
                "/v1/reports?limit=201",
                "/v1/reports?limit=0",
                "/v1/reports?cursor=abc",
                "/v1/reports?cursor=AAAA",
                "/v1/reports?yaer=2023",
                "/v1/reports?year=2022&year=2023",
                "/v1/findings?rule=x",
                "/v1/refusals?cursor=eAB5",
                "/v1/coverage?limit=3",
                "/v1/outcomes?after=-1",
                "/v1/reports/x/never")) {
            when().get(wrong)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("GJ-601"))
                    .body("detail", containsString("expected"));
        }
        when().get("/v1/reports?year=20x3")
                .then()
                .body("parameter", equalTo("year"))
                .body("found", equalTo("20x3"))
                .body("expected", startsWith("四位年份"));
    }

    @Test
    void saysThatThereIsNoSuchReport() {
        when().get("/v1/reports/甲局/2023")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("GJ-602"))
                .body("status", equalTo(404));
    }

    @Test
    void describesItselfByOpenApi() {
        String description = given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        for (String path : List.of("/v1/reports", "/v1/findings", "/v1/coverage", "/v1/outcomes", "/v1/refusals")) {
            assertTrue(description.contains("\"" + path), path);
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
