package dev.gouji.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.PortalDesk;
import dev.gouji.ingest.portal.ReportSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs and health of portals over REST. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CrawlTest {
    @TestHTTPResource("/v1/portals")
    URI root;

    @Inject
    PortalDesk desk;

    @Inject
    Frontier frontier;

    @Test
    void tellsHowAPortalIsDoing() throws Exception {
        WebAddress list = WebAddress.of("http://crawl-test.example/list");
        desk.save(List.of(
                new Portal("crawl-test", "白沙县民政局", "410404", null, new ReportSource.ListPages(List.of(list)), true)));
        JsonNode before = json(send("GET", "/crawl-test/health"), 200);
        assertEquals("waiting", before.get("verdict").asText());
        assertTrue(before.get("remarks").get(0).asText().startsWith("尚未成功抓取过"), before.toString());

        frontier.sow(Map.of("crawl-test", List.of(list)));
        JsonNode known = json(send("GET", "/crawl-test/health"), 200);
        assertEquals(1, known.get("pages").get("lists").get("new").asInt());
        assertTrue(known.hasNonNull("next_run"), known.toString());
        JsonNode listed = json(send("GET", "/health?division=4104&limit=200"), 200);
        assertTrue(listed.get("items").toString().contains("crawl-test"), listed.toString());
        assertEquals(
                0, json(send("GET", "/health?division=99"), 200).get("items").size());
    }

    @Test
    void crawlsWhenAskedTo() throws Exception {
        WebAddress list = WebAddress.of("http://crawl-now.example/list");
        desk.save(List.of(
                new Portal("crawl-now", "白沙县水利局", "410404", null, new ReportSource.ListPages(List.of(list)), true)));
        JsonNode asked = json(send("POST", "/crawl-now/crawls"), 202);
        assertEquals("/v1/portals/crawl-now/crawls", asked.get("runs").asText());
        assertEquals(0, json(send("GET", "/crawl-now/crawls"), 200).get("items").size());
        assertEquals(
                "GJ-431",
                json(send("GET", "/crawl-now/crawls/1"), 404).get("code").asText());
        assertEquals(
                "GJ-431", json(send("POST", "/no-such/crawls"), 404).get("code").asText());
        assertEquals(
                "GJ-431", json(send("GET", "/no-such/health"), 404).get("code").asText());
        assertEquals(
                "GJ-400", json(send("GET", "/health?limit=0"), 400).get("code").asText());
        assertEquals(
                "GJ-400",
                json(send("GET", "/health?division=x"), 400).get("code").asText());
    }

    @Test
    void pausesAndGoesOnForAll() {
        Setup setup = new Setup(root.toString().replace("/v1/portals", ""));
        assertEquals(false, Setup.json(setup.get("/v1/crawling")).get("paused").asBoolean());
        JsonNode paused = Setup.json(setup.put("/v1/crawling", "{\"paused\": true, \"reason\": \"维护\"}"));
        assertTrue(paused.get("paused").asBoolean() && paused.hasNonNull("since"), paused.toString());
        assertEquals("维护", Setup.json(setup.get("/v1/crawling")).get("reason").asText());
        assertEquals("GJ-430", Setup.code(setup.put("/v1/crawling", "{\"paused\": \"perhaps\"}")));
        assertEquals("GJ-430", Setup.code(setup.put("/v1/crawling", "[")));
        JsonNode on = Setup.json(setup.put("/v1/crawling", "{\"paused\": false}"));
        assertTrue(!on.get("paused").asBoolean(), on.toString());
    }

    @Test
    void knowsHowManyReportsAreExpected() throws Exception {
        WebAddress list = WebAddress.of("http://expected.example/list");
        desk.save(List.of(
                new Portal("expected", "青岚县", "330881", "青岚县审计局", new ReportSource.ListPages(List.of(list)), true)));
        assertTrue(json(send("GET", "/expected/health"), 200)
                        .path("reports_expected")
                        .isNull()
                || json(send("GET", "/expected/health"), 200)
                        .path("reports_expected")
                        .isMissingNode());
        Setup setup = new Setup(root.toString().replace("/v1/portals", ""));
        HttpResponse<String> saved = setup.put("/v1/register/qinglan-audit", """
                {"entry": "qinglan-audit", "name": "青岚县审计局", "division": "330881", "from_year": 2019, "to_year": 2021}
                """);
        assertTrue(saved.statusCode() < 300, saved.body());
        JsonNode health = json(send("GET", "/expected/health"), 200);
        assertEquals(3, health.get("reports_expected").asInt());
        assertTrue(health.get("remarks").toString().contains("应有年报 3 篇，已找到 0 篇"), health.toString());
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(root + path))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> response, int status) throws IOException {
        assertEquals(status, response.statusCode(), response.body());
        return WireEvent.json().readTree(response.body());
    }
}
