package dev.gouji.ingest;

import static dev.gouji.ingest.zip.Zips.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.zip.Zips;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ByUrlTest {
    @TestHTTPResource("/")
    String root;

    private Uploads uploads;

    @BeforeEach
    void connect() {
        uploads = new Uploads(root.replaceAll("/$", ""));
    }

    @Test
    void takesThePageWithWhatTheSenderSays() throws Exception {
        page("https://example.org/gk/2023.html?id=1", utf8("<p>年报</p>"), "text/html;charset=utf-8");
        HttpResponse<String> response = uploads.byUrl(null, """
                {"url": "https://EXAMPLE.org/gk/2023.html?id=1#top", "organ": "甲县审计局", "division": "110101",
                 "published_on": "2024-01-30"}
                """);
        assertEquals(202, response.statusCode(), response.body());
        JsonNode receipt = Uploads.json(response);
        String source = "url/https://example.org/gk/2023.html?id=1";
        assertEquals(source, receipt.get("source").asText());
        RawDocument event =
                WireEvent.decode(PublishedEvents.withKey(source).getFirst().value(), RawDocument.class);
        assertEquals("https://example.org/gk/2023.html?id=1", event.source().url());
        assertEquals("甲县审计局", event.source().organ());
        assertEquals("2023.html", event.fileName());
        assertEquals("text/html;charset=utf-8", event.mediaType());
    }

    @Test
    void opensAnArchiveThatTheAddressGives() {
        page("https://example.org/all.zip", Zips.of(Map.of("a.txt", utf8("by url"))), "application/zip");
        HttpResponse<String> response = uploads.byUrl(null, "{\"url\": \"https://example.org/all.zip\"}");
        assertEquals(202, response.statusCode(), response.body());
        JsonNode batch =
                uploads.finished(response.headers().firstValue("Location").orElseThrow());
        assertEquals(
                "url/https://example.org/all.zip!/a.txt",
                batch.get("members").get(0).get("source").asText());
    }

    @Test
    void fetchesOnceForOneKey() {
        page("https://example.org/once.html", utf8("once"), "text/html");
        int before = FakePages.ASKED.get();
        HttpResponse<String> first = uploads.byUrl("url-key", "{\"url\": \"https://example.org/once.html\"}");
        HttpResponse<String> again = uploads.byUrl("url-key", "{\"url\": \"https://example.org/once.html\"}");
        assertEquals(202, again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(before + 1, FakePages.ASKED.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1", "http://2130706433", "http://[::1]", "http://10.0.0.1:6379", "file:///etc/passwd",
                "gopher://example.org", "ftp://example.org", "http://user@evil@127.0.0.1", "http://a\\r\\nb", ""
            })
    void saysNothingOfForbiddenAddresses(String url) {
        HttpResponse<String> response = uploads.byUrl(null, "{\"url\": \"%s\"}".formatted(url));
        assertEquals(403, response.statusCode(), response.body());
        assertEquals("GJ-401", Uploads.json(response).get("code").asText());
        assertFalse(response.body().contains("10.1.2.3") || response.body().contains("17 ms"), response.body());
    }

    @Test
    void saysWhyAPageIsNotThere() {
        FakePages.ANSWERS.put("https://example.org/gone", new Answer.Gone(404));
        FakePages.ANSWERS.put("https://example.org/robots", new Answer.Forbidden(Answer.Forbidden.Reason.ROBOTS, "x"));
        for (String path : new String[] {"gone", "robots"}) {
            HttpResponse<String> response =
                    uploads.byUrl(null, "{\"url\": \"https://example.org/%s\"}".formatted(path));
            assertEquals(422, response.statusCode());
            assertEquals("GJ-402", Uploads.json(response).get("code").asText());
        }
        page("https://example.org/empty", new byte[0], null);
        assertEquals(
                400,
                uploads.byUrl(null, "{\"url\": \"https://example.org/empty\"}").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "{\"url\": 7}", "{\"organ\": \"甲\"}", "{\"url\": \"http://a.cn\", \"x\": \"y\"}"})
    void refusesWhatItDoesNotUnderstand(String body) {
        HttpResponse<String> response = uploads.byUrl(null, body);
        assertEquals(400, response.statusCode(), response.body());
        assertTrue(response.body().contains("GJ-400"), response.body());
    }

    private static void page(String address, byte[] content, String mediaType) {
        FakePages.ANSWERS.put(address, new Answer.Content(content, mediaType, Validators.NONE));
    }
}
