package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Overview, list with facets, and coverage, over reports of two provinces. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ListPagesTest {
    @Inject
    ViewWriter views;

    @BeforeEach
    void write() throws Throwable {
        Tables.emptyViews();
        List<ReportRow> rows = Stream.of(
                        ReportEvents.of("甲局", 2022).publishedOn("2023-01-20"),
                        ReportEvents.of("甲局", 2023).publishedOn("2024-02-20"),
                        ReportEvents.of("乙局", 2023)
                                .in("410401")
                                .publishedOn(null)
                                .finding("T3-001", Severity.ERROR, "24", "t3.granted.total")
                                .finding("IMP-009", Severity.WARNING, "123"),
                        ReportEvents.of("丙局", 2023).in("420100").finding("IMP-009", Severity.WARNING, "7"),
                        ReportEvents.of("丁局", 2021).in("420100"),
                        ReportEvents.of("丁局", 2023).in("420100"))
                .map(event -> ReportRow.of(event.build()))
                .toList();
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows));
        // Counts may be some seconds old.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Stream.of("/", "/?year=2023")
                        .allMatch(address -> page(address)
                                .select(".totals dd")
                                .first()
                                .text()
                                .equals("4")));
    }

    @Test
    void showsACountryByItsNewestYearAndLeadsDownToItsParts() {
        Document country = page("/");
        assertEquals("全国政府信息公开工作年度报告（2023年度）", country.selectFirst("h1").text());
        assertEquals(
                List.of("4", "2", "1", "1", "0", "1", "2", "0", "1"),
                country.select(".totals dd").eachText());
        assertEquals(List.of("河南省 41", "湖北省 42"), country.select(".tiles a").eachText());
        assertEquals(
                List.of("T3-001", "IMP-009"),
                country.select("#findings ~ .wide tbody th").eachText());
        assertEquals(
                List.of("2021", "2022", "2023"),
                country.select("#trend ~ .wide tbody th").eachText());

        Document province = page(country.selectFirst(".tiles a").attr("href"));
        assertEquals("全国 河南省", province.select("nav.way").text());
        assertEquals("2", province.select(".totals dd").first().text());
        assertEquals(List.of("平顶山市 4104"), province.select(".tiles a").eachText());
        assertEquals(
                "平顶山市",
                page("/divisions/410400?year=2023")
                        .select("nav.way [aria-current=page]")
                        .first()
                        .text());
        assertEquals(
                "总览 Overview", province.select("header nav [aria-current=page]").text());
        assertEquals(0, page("/divisions/11").select(".tiles a").size());
        when().get("/divisions/99").then().statusCode(404).body(containsString("GJ-645"));
        // Of 丁局 nothing is there on the year between.
        assertEquals(
                "1", page("/divisions/42?year=2022").select(".totals dd").get(4).text());
    }

    @Test
    void findsOrgansOfNoKnownKind() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(
                List.of(ReportRow.of(ReportEvents.of("己", 2019).kind(null).build()))));
        given().queryParam("kind", "unknown").get("/v1/reports").then().body("items.organ", contains("己"));
        Document unknown = page("/reports?kind=unknown");
        assertTrue(unknown.text().contains("类别不明"), unknown::text);
    }

    @Test
    void narrowsTheListByFacetsWhichStandInTheAddress() {
        Document all = page("/reports");
        assertTrue(all.selectFirst("[role=status]").text().contains("共 6 份报告"));
        assertEquals("4", count(all, "2023"));
        assertEquals("2", count(all, "? 有需核实"));
        assertEquals("3", count(all, "湖北省"));

        Document year = follow(all, "2023");
        assertEquals("2", count(year, "IMP-009"));
        Document rule = follow(year, "IMP-009");
        assertEquals(List.of("乙局", "丙局"), rule.select("table.list tbody a").eachText());
        assertEquals(
                "/v1/reports.csv?year=2023&rule=IMP-009",
                rule.selectFirst("a[href*=.csv?]").attr("href"));
        given().get("/v1/reports?year=2023&rule=IMP-009").then().statusCode(200);
        Document less = page(rule.select(".chosen a").first().attr("href"));
        assertEquals(List.of("乙局", "丙局"), less.select("table.list tbody a").eachText());
        assertEquals(
                6,
                page(less.select(".chosen a").first().attr("href"))
                        .select("table.list tbody tr")
                        .size());
    }

    @Test
    void leadsThroughAllPagesOnce() {
        List<String> seen = new ArrayList<>();
        String next = "/reports?limit=4";
        while (!next.isEmpty()) {
            Document page = page(next);
            seen.addAll(page.select("table.list tbody a").eachAttr("href"));
            Element link = page.selectFirst("a[rel=next]");
            next = link == null ? "" : link.attr("href");
        }
        assertEquals(6, seen.size());
        assertEquals(6, seen.stream().distinct().count());
    }

    @Test
    void tellsWhoIsMissing() {
        Document missing = page("/coverage?state=missing");
        assertEquals(List.of("丁局"), missing.select("tbody td:first-child").eachText());
        assertEquals("✗ 未见发布", missing.selectFirst("td.state").text());
        assertFalse(missing.select("tbody a").hasText());
    }

    @Test
    void remembersLargeTypeWithoutAScript() {
        Response chosen = given().redirects()
                .follow(false)
                .header("Referer", "http://elsewhere.example//evil.example/?a=1")
                .get("/type-size/large");
        assertEquals(303, chosen.statusCode());
        assertTrue(chosen.header("Location").endsWith("/evil.example/?a=1"), chosen.header("Location"));
        assertFalse(chosen.header("Location").contains("//evil"), chosen.header("Location"));
        String sheet = given().cookie("gouji-type", chosen.cookie("gouji-type"))
                .get("/type-size.css")
                .asString();
        assertTrue(sheet.contains("22px"));
        assertFalse(given().get("/type-size.css").asString().contains("22px"));
    }

    private static String count(Document page, String name) {
        return choice(page, name).nextElementSibling().text();
    }

    private static Document follow(Document page, String name) {
        return page(choice(page, name).attr("href"));
    }

    private static Element choice(Document page, String name) {
        return page.select(".faceted aside a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " is no facet of " + page.select("aside").text()));
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
