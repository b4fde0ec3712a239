package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feeds as programs read them that nobody here wrote. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FeedTest {
    private static final int ORGANS = 40;

    @Inject
    ViewWriter views;

    @BeforeEach
    void fill() {
        Tables.emptyViews();
        Tables.emptyAlerts();
        List<ReportRow> rows = new ArrayList<>();
        for (int organ = 0; organ < ORGANS; organ++) {
            ReportEvents event = ReportEvents.of("机关" + organ, 2023).in(organ % 4 == 0 ? "410404" : "320500");
            for (int rule = 1; rule <= 9; rule++) {
                event.finding("T3-00" + rule, Severity.ERROR, "\u0001<&>" + rule);
            }
            rows.add(ReportRow.of(event.build()));
        }
        Waiting.on(views.writeReports(rows));
        assertEquals(ORGANS * 9L, Views.count("alert_event"));
    }

    private static Feed atom(String address) {
        String xml = when().get(address).then().statusCode(200).extract().asString();
        try {
            return (Feed) new WireFeedInput().build(new StringReader(xml));
        } catch (com.rometools.rome.io.FeedException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static String link(Feed feed, String relation) {
        List<Link> links = new ArrayList<>(feed.getOtherLinks());
        links.addAll(feed.getAlternateLinks());
        return links.stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(Link::getHref)
                .findFirst()
                .orElse(null);
    }

    @Test
    void isReadAsAtomBackToItsBeginning() {
        Set<String> ids = new TreeSet<>();
        List<String> pages = new ArrayList<>();
        for (String next = "/feeds/alerts.atom?division=3205"; next != null; ) {
            Feed feed = atom(next);
            pages.add(next);
            for (Entry entry : feed.getEntries()) {
                assertTrue(ids.add(entry.getId()), "twice: " + entry.getId());
                assertTrue(entry.getTitle().endsWith("：新发现"), entry.getTitle());
                assertTrue(entry.getContents().getFirst().getValue().contains("\uFFFD<&>"), "the text is altered");
                assertEquals(4, entry.getCategories().size());
            }
            assertEquals(pages.size() > 1 ? pages.getFirst() : null, path(link(feed, "current")));
            next = link(feed, "prev-archive");
        }
        assertEquals(ORGANS / 4 * 3 * 9, ids.size());
        assertTrue(pages.size() > 2, pages.toString());
        // And forward again, block by block, to the feed itself.
        Set<String> forward = new TreeSet<>();
        for (String next = pages.getLast(); next != null; next = link(atom(next), "next-archive")) {
            atom(next).getEntries().forEach(entry -> forward.add(entry.getId()));
        }
        assertEquals(ids, forward);
    }

    private static String path(String address) {
        return address == null ? null : address.replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void neverChangesAnArchive() {
        String archive = link(atom("/feeds/alerts.atom"), "prev-archive");
        Response before = when().get(archive);
        Waiting.on(views.writeReports(List.of(ReportRow.of(ReportEvents.of("机关新", 2023)
                .finding("T3-001", Severity.ERROR, "1")
                .build()))));
        given().header("If-None-Match", before.header("ETag"))
                .when()
                .get(archive)
                .then()
                .statusCode(304);
        assertEquals("max-age=86400", before.header("Cache-Control"));
    }

    @Test
    void isReadAsJsonFeed() throws IOException {
        Schema schema;
        try (InputStream text = FeedTest.class.getResourceAsStream("/json-feed-1.1.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
        Set<String> ids = new HashSet<>();
        for (String next = "/feeds/alerts.json?severity=error"; next != null; ) {
            Response response = when().get(next);
            assertEquals("application/feed+json;charset=UTF-8", response.contentType());
            assertEquals(List.of(), new ArrayList<>(schema.validate(response.asString(), InputFormat.JSON)));
            JsonNode feed = WireEvent.json().readTree(response.asString());
            feed.get("items").forEach(item -> assertTrue(ids.add(item.get("id").asText())));
            next = feed.path("next_url").asText(null);
        }
        assertEquals(ORGANS * 9, ids.size());
    }

    @Test
    void narrowsToAScope() {
        when().get("/feeds/alerts.json?division=410404")
                .then()
                .body("items", hasSize(ORGANS / 4 * 9))
                .body("items._gouji.alert.division", everyItem(equalTo("410404")));
        when().get("/feeds/alerts.json?kind=late").then().body("items", hasSize(0));
        when().get("/feeds/alerts.atom?block=x").then().statusCode(400).body("parameter", equalTo("block"));
        when().get("/feeds/alerts.atom?colour=red").then().statusCode(400).body("code", equalTo("GJ-601"));
    }
}
