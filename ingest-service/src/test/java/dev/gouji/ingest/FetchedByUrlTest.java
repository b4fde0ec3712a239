package dev.gouji.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An upload by address over the wire: fetcher, guard, distance, archive, broker and database are real. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FetchedByUrlTest {
    @TestHTTPResource("/")
    String root;

    private Uploads uploads;

    @BeforeEach
    void connect() {
        uploads = new Uploads(root.replaceAll("/$", ""));
        Infrastructure.site.asked.clear();
    }

    private HttpResponse<String> ask(String path) {
        return uploads.byUrl(null, "{\"url\": \"%s\"}".formatted(Infrastructure.site.address(path)));
    }

    @Test
    void fetchesArchivesAndPublishes() throws Exception {
        HttpResponse<String> response = ask("/moved.html");
        assertEquals(202, response.statusCode(), response.body());
        String source = Uploads.json(response).get("source").asText();
        RawDocument event =
                WireEvent.decode(PublishedEvents.withKey(source).getFirst().value(), RawDocument.class);
        byte[] page = OwnSite.PAGE.getBytes(StandardCharsets.UTF_8);
        String sha256 = DocumentId.sha256(page);
        assertEquals(sha256, event.sha256());
        assertEquals(
                OwnSite.PAGE,
                Files.readString(Infrastructure.archive.resolve(
                        sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256)));
        List<OwnSite.Asked> asked = Infrastructure.site.asked;
        assertEquals(
                List.of("/moved.html", "/page.html"),
                asked.stream().map(OwnSite.Asked::path).toList());
        assertTrue(asked.getFirst().agent().contains("https://example.cn/crawler"), asked.toString());
        long apart = asked.get(1).nanos() - asked.get(0).nanos();
        assertTrue(apart >= 950_000_000L, "a redirect after " + apart + " ns");
    }

    @Test
    void followsNoRedirectIntoTheNetwork() {
        HttpResponse<String> response = ask("/inside.html");
        assertEquals(403, response.statusCode(), response.body());
        assertEquals("GJ-401", Uploads.json(response).get("code").asText());
    }

    @Test
    void saysWhatIsNotThere() {
        HttpResponse<String> response = ask("/no.html");
        assertEquals(422, response.statusCode(), response.body());
        assertEquals("GJ-402", Uploads.json(response).get("code").asText());
    }
}
