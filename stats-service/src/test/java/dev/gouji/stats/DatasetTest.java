package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(OpenFindings.class)
class DatasetTest {
    /** {@code -Dgouji.dataset=50000} to see what a build takes. */
    private static final int REPORTS = Integer.getInteger("gouji.dataset", 0);

    private static final String AS_KEPT = """
        select concat_ws('|', organ_key, nullif(year, 0), cell, kind, cast(trim_scale(value) as text),
            nullif(raw, ''), place)
        from stats.report_cell order by 1
        """;

    private static final List<String> COMPARED = List.of("organ_key", "year", "cell", "kind", "value", "raw", "place");

    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() throws Throwable {
        Tables.emptyViews();
        Place place = new Place.InHtml(3, 7, 10, 55);
        write(
                ReportEvents.of("甲局", 2023)
                        .number("t2.art20_8.fee.amount_wan_yuan", "96171.60")
                        .cell("t3.granted.total", new Cell.Placeholder("-", place))
                        .cell("t3.partial.total", Cell.MISSING)
                        .cell("t3.carried_in.total", new Cell.Unreadable("=1+1，\"二\"\n三", place))
                        .finding("T3-001", Severity.WARNING, "24", "t3.granted.total")
                        .finding("T3-009", Severity.ERROR, "25", "t3.granted.total"),
                ReportEvents.of("甲局", 2020).publishedOn(null),
                ReportEvents.of("乙局", 2023).cell("t3.granted.total", new Cell.Blank("", place)),
                ReportEvents.of("丙局", null));
        build();
    }

    @Test
    void holdsEveryCellOfTheViewsInEveryFormat() throws IOException {
        List<String> kept = Views.query(AS_KEPT).stream().sorted().toList();
        assertEquals(kept, compared(DatasetFiles.csv("all/long.csv")));
        assertEquals(kept, compared(DatasetFiles.xlsx("all/long.xlsx")));
        assertEquals(kept, compared(DatasetFiles.parquet("all/long.parquet")));
        List<String> ofYear = Views.query(AS_KEPT.replace("order by", "where year = 2023 order by")).stream()
                .sorted()
                .toList();
        assertEquals(ofYear, compared(DatasetFiles.csv("2023/long.csv")));
        assertEquals(ofYear, compared(DatasetFiles.parquet("2023/long.parquet")));
    }

    @Test
    void flagsTheCellsThatFindingsAreAbout() throws IOException {
        Map<String, String> cell = DatasetFiles.csv("2023/long.csv").stream()
                .filter(row -> row.get("organ").equals("甲局") && row.get("cell").equals("t3.granted.total"))
                .findFirst()
                .orElseThrow();
        assertEquals("T3-001;T3-009", cell.get("finding_rules"));
        assertEquals("error", cell.get("finding_severity"));
        assertEquals("placeholder", cell.get("kind"));
        assertEquals("-", cell.get("raw"));
        assertEquals("https://example.gov.cn/report.html", cell.get("source_url"));
    }

    @Test
    void holdsAReportARowInTheWideForm() throws IOException {
        for (List<Map<String, String>> rows : List.of(
                DatasetFiles.csv("all/wide.csv"),
                DatasetFiles.xlsx("all/wide.xlsx"),
                DatasetFiles.parquet("all/wide.parquet"))) {
            assertEquals(4, rows.size());
            Map<String, String> row = rows.stream()
                    .filter(each ->
                            each.get("organ").equals("甲局") && each.get("year").equals("2023"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("96171.6", row.get("t2.art20_8.fee.amount_wan_yuan"));
            assertEquals("", row.get("t3.granted.total"));
            assertEquals("0", row.get("t3.new_received.total"));
            assertEquals("1", row.get("errors"));
            assertEquals("410404", row.get("division"));
        }
    }

    @Test
    void saysOnceWhatEveryColumnIs() throws IOException {
        List<String> header =
                List.copyOf(DatasetFiles.csv("all/wide.csv").getFirst().keySet());
        JsonPath described = when().get("/v1/datasets/datapackage.json").jsonPath();
        assertEquals(header, described.getList("resources.find { it.name == 'all-wide' }.schema.fields.name"));
        JsonPath book = when().get("/v1/datasets/codebook.json").jsonPath();
        assertEquals(
                header.size(), book.getList("findAll { it.shape == 'wide' }").size());
        assertTrue(book.getString("find { it.name == 't3.granted.total' }.title_zh")
                .startsWith("表三 · "));
        when().get("/v1/datasets/codebook.csv").then().statusCode(200).body(containsString("organ_key,string,机关标识"));
        JsonPath list = when().get("/v1/datasets").jsonPath();
        JsonPath catalog = when().get("/v1/datasets/catalog.jsonld").jsonPath();
        assertEquals(
                list.getString("files.find { it.path == 'all/long.parquet' }.sha256"),
                catalog.getString("'dcat:dataset'.find { it.'@id' == '#all' }.'dcat:distribution'"
                        + ".find { it.'dct:title' == 'long.parquet' }.'spdx:checksum'.'spdx:checksumValue'"));
        assertEquals(Integer.valueOf(4), list.get("files.find { it.path == 'all/wide.csv' }.rows"));
    }

    @Test
    void servesPartsAndKnowsWhatTheAskerHas() {
        byte[] whole = DatasetFiles.bytes("all/wide.csv");
        String tag = when().get("/v1/datasets/all/wide.csv").header("ETag");
        byte[] part = given().header("Range", "bytes=10-19")
                .get("/v1/datasets/all/wide.csv")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 10-19/" + whole.length)
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(whole, 10, 20), part);
        byte[] end = given().header("Range", "bytes=-7")
                .get("/v1/datasets/all/wide.csv")
                .then()
                .statusCode(206)
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(whole, whole.length - 7, whole.length), end);
        given().header("Range", "bytes=" + whole.length + "-")
                .get("/v1/datasets/all/wide.csv")
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + whole.length);
        given().header("Range", "bytes=0-1")
                .header("If-Range", "\"other\"")
                .get("/v1/datasets/all/wide.csv")
                .then()
                .statusCode(200);
        given().header("If-None-Match", tag)
                .get("/v1/datasets/all/wide.csv")
                .then()
                .statusCode(304);
        when().get("/v1/datasets/1999/wide.csv").then().statusCode(404).body("code", equalTo("GJ-642"));
        when().get("/v1/datasets/all/tall.csv").then().statusCode(404);
    }

    @Test
    void keepsItsVersionAsLongAsTheViewsAreTheSame() throws Throwable {
        String version = version();
        byte[] before = DatasetFiles.bytes("all/long.csv");
        byte[] parquet = DatasetFiles.bytes("all/long.parquet");
        build();
        assertEquals(version, version());
        assertArrayEquals(before, DatasetFiles.bytes("all/long.csv"));
        assertArrayEquals(parquet, DatasetFiles.bytes("all/long.parquet"));
        write(ReportEvents.of("丁局", 2023));
        build();
        assertNotEquals(version, version());
        when().get("/v1/datasets").then().body("citation", containsString(version()));
    }

    @Test
    void showsOnAPageWhatCanBeTaken() {
        build();
        String page = when().get("/datasets").then().statusCode(200).extract().asString();
        JsonPath manifest = when().get("/v1/datasets").jsonPath();
        assertTrue(page.contains(manifest.getString("citation")), page);
        List<String> addresses =
                Jsoup.parse(page).select("main a[href^=/v1/datasets/]").eachAttr("href");
        assertEquals(
                manifest.getList("files").size(), addresses.stream().distinct().count());
        for (String address : addresses) {
            when().get(address).then().statusCode(200);
        }
    }

    /** Measures only when asked to. */
    @Test
    void buildsManyReports() throws Throwable {
        if (REPORTS == 0) {
            return;
        }
        Tables.emptyViews();
        write(ReportEvents.of("甲局", 2022));
        Many.reports(REPORTS);
        long begin = System.nanoTime();
        build();
        System.out.printf(
                "rows=%d reports built in %.1f s, %s bytes%n",
                REPORTS,
                (System.nanoTime() - begin) / 1e9,
                when().get("/v1/datasets").jsonPath().getString("files.bytes.sum()"));
    }

    private static void build() {
        when().post("/v1/datasets/builds").then().statusCode(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> when().get("/v1/datasets/builds/last")
                        .jsonPath()
                        .getString("state")
                        .matches("done|failed"));
        when().get("/v1/datasets/builds/last").then().body("state", equalTo("done"));
    }

    private static String version() {
        return when().get("/v1/datasets").jsonPath().getString("version");
    }

    private static List<String> compared(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> String.join(
                        "|",
                        COMPARED.stream()
                                .map(row::get)
                                // No table says whether an empty text was printed or nothing; the kind does.
                                .filter(value -> !value.isEmpty())
                                .toList()))
                .sorted()
                .toList();
    }

    private void write(ReportEvents... events) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }
}
