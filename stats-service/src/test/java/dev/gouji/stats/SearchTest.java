package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.search.Words;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SearchTest {
    /** {@code -Dgouji.searched=300000} for a country's five years. */
    private static final int REPORTS = Integer.getInteger("gouji.searched", 2_000);

    private static final int WRITTEN = 500;
    private static final int QUESTIONS = 200;

    @Inject
    ViewWriter views;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
    }

    @Test
    void findsReportsByTheWordsInNameTitleAndProse() throws Throwable {
        write(
                ReportEvents.of("白沙县民政局", 2023).prose(Chapter.PROBLEMS, "一是公开的时效性不够强；\n二是政务服务指南更新慢。"),
                ReportEvents.of("白沙县民政局", 2022).prose(Chapter.PROBLEMS, "一是解讀材料不夠　生動。"),
                ReportEvents.of("黑土县水务局", 2023).in("420101").prose(Chapter.OVERALL, "办理指南。"));
        assertFound("q=民政", "白沙县民政局2023", "白沙县民政局2022");
        assertFound("q=指南", "白沙县民政局2023", "黑土县水务局2023");
        assertFound("q=指南&division=42", "黑土县水务局2023");
        assertFound("q=指南 民政", "白沙县民政局2023");
        assertFound("q=服务指南", "白沙县民政局2023");
        assertFound("q=务指服", new String[0]);
        assertFound("q=解读材料不够生动", "白沙县民政局2022");
        assertFound("q=政務服務", "白沙县民政局2023");
        when().get("/v1/search?q=时效性")
                .then()
                .body("items", hasSize(1))
                .body("items[0].organ", equalTo("白沙县民政局"))
                .body("items[0].hits", hasSize(1))
                .body("items[0].hits[0].section", equalTo("problems"))
                .body("items[0].hits[0].heading", equalTo("五、存在的主要问题及改进情况"))
                .body("items[0].hits[0].snippet.text", equalTo("一是公开的时效性不够强；\n二是政务服务指南更新慢。"))
                .body("items[0].hits[0].snippet.from", equalTo(5))
                .body("items[0].hits[0].snippet.to", equalTo(8));
        when().get("/v1/reports?q=时效性").then().body("items.year", contains(2023));
        when().get("/v1/search").then().statusCode(400).body("parameter", equalTo("q"));
        when().get("/v1/search?q=局").then().statusCode(400).body("code", equalTo("GJ-601"));
        when().get("/v1/search.csv?q=时效性").then().statusCode(200);
    }

    @Test
    void leadsFromPageToPage() throws Throwable {
        for (int year = 2021; year < 2024; year++) {
            write(ReportEvents.of("甲局", year).prose(Chapter.OTHER, "收费情况"), ReportEvents.of("乙局", year));
        }
        String next = when().get("/v1/search?q=收费&limit=2")
                .then()
                .body("items.year", contains(2023, 2022))
                .body("next", notNullValue())
                .extract()
                .path("next");
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.year", contains(2021))
                .body("next", nullValue());
    }

    @Test
    void findsTheVersionThatStands() throws Throwable {
        write(ReportEvents.of("甲局", 2023).prose(Chapter.OTHER, "旧的说法"));
        write(ReportEvents.of("甲局", 2023)
                .content("second", Instant.parse("2024-03-01T00:00:00Z"))
                .prose(Chapter.OTHER, "新的说法"));
        write(ReportEvents.of("甲局", 2023).prose(Chapter.OTHER, "旧的说法"));
        assertFound("q=新的说法", "甲局2023");
        assertFound("q=旧的说法", new String[0]);
    }

    /** Every word finds what plain text search finds; how long it takes is printed. */
    @Test
    void findsWhatReadingEverythingWouldFind() throws Throwable {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<ReportEvents> events = new ArrayList<>();
        for (int i = 0; i < WRITTEN; i++) {
            events.add(ReportEvents.of("局" + i, 2023).prose(Chapter.OVERALL, prose(random)));
        }
        write(events.toArray(ReportEvents[]::new));
        Views.execute("""
            insert into stats.report (organ_key, year, document_id, event_id, sha256, source_id, received_at,
                organ_name, division, form, figures, errors, warnings, infos, problem_count, figures_read, rule_book_version, read_at, checked_at, words)
            select organ_key || n, 2010 + n %% 13, document_id, event_id, sha256, source_id, received_at,
                organ_name, division, form, figures, errors, warnings, infos, problem_count, figures_read, rule_book_version, read_at, checked_at, words
            from stats.report cross join generate_series(1, %d) n
            """.formatted(REPORTS / WRITTEN - 1));
        Views.execute("vacuum analyze stats.report");
        System.out.println("rows=" + Views.count("report") + " index="
                + Views.rows("select pg_size_pretty(pg_relation_size('stats.report_by_words'))"));
        HttpClient client = HttpClient.newHttpClient();
        for (int length : new int[] {2, 6}) {
            long[] micros = new long[QUESTIONS];
            for (int i = 0; i < QUESTIONS; i++) {
                String text = prose(random);
                String word = i % 10 == 0 ? COMMON.substring(0, length) : text.substring(3, 3 + length);
                long begin = System.nanoTime();
                String body = client.send(request(word), HttpResponse.BodyHandlers.ofString())
                        .body();
                micros[i] = (System.nanoTime() - begin) / 1000;
                if (i < 5) {
                    String all =
                            "select least(20, count(*)) from stats.report join stats.report_version using (document_id)"
                                    + " where sections::text like '%%%s%%'";
                    assertEquals(
                            Views.rows(all.formatted(word)),
                            String.valueOf(JsonPath.from(body).getList("items").size()),
                            word);
                }
            }
            Arrays.sort(micros);
            System.out.printf(
                    "rows=%d search of %d characters: median %d us, p95 %d us, worst %d us%n",
                    REPORTS, length, micros[QUESTIONS / 2], micros[QUESTIONS * 95 / 100], micros[QUESTIONS - 1]);
        }
    }

    /** The three thousand commonest characters of GB 2312, without those that are folded. */
    private static final String ALPHABET = IntStream.range(0, 3_000)
            .mapToObj(i ->
                    new String(new byte[] {(byte) (0xB0 + i / 94), (byte) (0xA1 + i % 94)}, Charset.forName("GB2312")))
            .filter(c -> Words.of(c + c).orElseThrow().query().equals("(" + c + c + ")"))
            .collect(Collectors.joining());

    private static final String COMMON = "政府信息公开工作";

    /** A thousand characters, some of them rare, and what every report says. */
    private static String prose(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            double skewed = Math.pow(random.nextDouble(), 4);
            text.append(ALPHABET.charAt((int) (skewed * ALPHABET.length())));
            if (i % 300 == 20) {
                text.append(COMMON);
            }
        }
        return text.toString();
    }

    private static HttpRequest request(String word) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/v1/search?limit=20&q=%s"
                        .formatted(RestAssured.port, URLEncoder.encode(word, StandardCharsets.UTF_8))))
                .build();
    }

    private static void assertFound(String query, String... reports) {
        List<String> organs = when().get("/v1/search?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { it.organ + it.year }");
        assertEquals(List.of(reports), organs);
    }

    private void write(ReportEvents... events) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(events).stream()
                .map(event -> ReportRow.of(event.build()))
                .toList()));
    }
}
