package dev.gouji.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BrokerAwayTest {
    @TestHTTPResource("/")
    String root;

    @Test
    void answers503AndTakesTheSameUploadWhenTheBrokerIsBack() {
        Uploads uploads = new Uploads(root.replaceAll("/$", ""));
        byte[] content = "broker away".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                202,
                uploads.send(content, "text/plain", "?source=broker/before").statusCode());

        Infrastructure.stopBroker();
        HttpResponse<String> refused;
        try {
            refused = uploads.send(content, "text/plain", "?source=broker/away");
        } finally {
            Infrastructure.startBroker();
        }
        assertEquals(503, refused.statusCode(), refused.body());
        assertEquals("GJ-503", Uploads.json(refused).get("code").asText());
        assertTrue(refused.headers().firstValue("Retry-After").isPresent());

        await().atMost(60, SECONDS)
                .until(() -> uploads.send(content, "text/plain", "?source=broker/away")
                                .statusCode()
                        == 202);
        assertTrue(PublishedEvents.withKey("broker/away").size() >= 1);
        assertEquals(
                200, uploads.send(content, "text/plain", "?source=broker/away").statusCode());
    }
}
