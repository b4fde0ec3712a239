package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.RefusalRow;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ExportTest {
    /** {@code -Dgouji.rows=50000} for the size that the budget is about. */
    private static final int ROWS = Integer.getInteger("gouji.rows", 3_000);

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports",
                "findings",
                "refusals",
                "coverage",
                "coverage/organs",
                "statistics",
                "series?concept=received",
                "outcomes"
            })
    void givesEveryListAsAWorkbookWithTheRowsOfItsCsv(String list) throws Throwable {
        write(
                ReportEvents.of("甲局", 2022).number("t3.new_received.total", "7"),
                ReportEvents.of("=乙局", 2023).finding("T3-001", Severity.ERROR, "24", "t3.granted.total"));
        VertxContextSupport.subscribeAndAwait(
                () -> views.writeRefusals(List.of(RefusalRow.of(ReportEvents.refused("portal/x", "410404")))));
        String path = list.split("\\?")[0];
        String query = list.substring(path.length());
        Response response = when().get("/v1/" + path + ".xlsx" + query);
        response.then().statusCode(200).contentType(XLSX).header("Content-Disposition", containsString(".xlsx"));
        byte[] csv = when().get("/v1/" + path + ".csv" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(rows(csv), rows(response.asByteArray(), 0));
        byte[] accepted = given().accept(XLSX)
                .get("/v1/" + list)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(rows(csv), rows(accepted, 0));
        assertTrue(rows(csv).size() > 1, "nothing but a header");
        assertTrue(rows(accepted, 1)
                .contains(List.of("行数 Rows", String.valueOf(rows(csv).size() - 1))));
    }

    /** What a page is, a JSON client asks for; a spreadsheet wants all of it. */
    @Test
    void givesTheWholeListUnlessAPageIsAskedFor() throws Throwable {
        write(ReportEvents.of("甲局", 2022));
        Many.reports(2_500);
        assertEquals(2_501, rows(when().get("/v1/reports.csv").asByteArray()).size() - 1);
        assertEquals(
                2_501, rows(when().get("/v1/reports.xlsx").asByteArray(), 0).size() - 1);
        assertEquals(
                7, rows(when().get("/v1/reports.csv?limit=7").asByteArray()).size() - 1);
        assertEquals(
                7, rows(when().get("/v1/reports.xlsx?limit=7").asByteArray(), 0).size() - 1);
        assertEquals(
                2_501,
                rows(when().get("/v1/reports.csv").asByteArray()).stream()
                        .skip(1)
                        .map(row -> row.get(0) + row.get(5))
                        .distinct()
                        .count());
        assertEquals(List.of(), leftOver());
    }

    @Test
    void takesTheMemoryOfASliceHoweverLongTheListIs() throws Throwable {
        write(ReportEvents.of("甲局", 2022));
        Many.reports(ROWS - 1);
        download("csv");
        for (String form : List.of("csv", "xlsx")) {
            System.gc();
            long before = liveHeap();
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long rssBefore = rss();
            long begin = System.nanoTime();
            Path file = download(form);
            System.out.printf(
                    "%s rows=%d seconds=%.1f bytes=%d live_heap_before_mb=%d peak_heap_mb=%d rss_more_mb=%d%n",
                    form,
                    ROWS,
                    (System.nanoTime() - begin) / 1e9,
                    Files.size(file),
                    before >> 20,
                    heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
                    (rss() - rssBefore) >> 20);
            long rows = form.equals("csv")
                    ? Files.lines(file).count() - 1
                    : rows(Files.readAllBytes(file), 0).size() - 1;
            assertEquals(ROWS, rows);
            Files.delete(file);
        }
    }

    private static Path download(String form) throws IOException, InterruptedException {
        Path file = Files.createTempFile("test", form);
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://localhost:" + io.restassured.RestAssured.port + "/v1/reports." + form))
                            .build(),
                    HttpResponse.BodyHandlers.ofFile(file));
        }
        return file;
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long liveHeap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long rss() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                * 1024;
    }

    private static List<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("gouji-export-"))
                    .toList();
        }
    }

    /** Of a CSV file; the mark in front of what looks like a formula taken off again. */
    private static List<List<String>> rows(byte[] csv) throws IOException {
        String text = new String(csv, java.nio.charset.StandardCharsets.UTF_8);
        try (Stream<de.siegmar.fastcsv.reader.CsvRecord> records =
                CsvReader.builder().ofCsvRecord(text.substring(1)).stream()) {
            return records.map(record -> record.getFields().stream()
                            .map(field -> field.startsWith("'") ? field.substring(1) : field)
                            .toList())
                    .toList();
        }
    }

    private static List<List<String>> rows(byte[] xlsx, int sheetNumber) throws IOException {
        try (InputStream in = new ByteArrayInputStream(xlsx);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            Sheet sheet = book.getSheet(sheetNumber).orElseThrow();
            int width = sheet.read().getFirst().getCellCount();
            return sheet.read().stream()
                    .map(row -> java.util.stream.IntStream.range(0, width)
                            .mapToObj(column -> row.getOptionalCell(column)
                                    .map(cell -> cell.getText())
                                    .orElse(""))
                            .toList())
                    .toList();
        }
    }

    private void write(ReportEvents... events) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }
}
