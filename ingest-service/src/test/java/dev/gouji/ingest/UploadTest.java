package dev.gouji.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UploadTest {
    @TestHTTPResource("/")
    String root;

    private Uploads uploads;

    @BeforeEach
    void connect() {
        uploads = new Uploads(root.replaceAll("/$", ""));
    }

    @Test
    void publishesTheEventWithItsHeadersBeforeItAnswers202() throws Exception {
        byte[] content = "甲县审计局2023年政府信息公开工作年度报告".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> response = uploads.send(
                content,
                "text/plain;charset=utf-8",
                "?source=portal/a/1&url=https://example.org/a/1.html&published_on=2024-01-30"
                        + "&organ=%E7%94%B2%E5%8E%BF%E5%AE%A1%E8%AE%A1%E5%B1%80&division=110101&file_name=a.txt");

        String sha256 = DocumentId.sha256(content);
        String id = DocumentId.of("portal/a/1", sha256);
        assertEquals(202, response.statusCode(), response.body());
        assertEquals(
                "/v1/outcomes/" + id, response.headers().firstValue("Location").orElseThrow());
        assertEquals("""
                {"document_id":"%s","sha256":"%s","source":"portal/a/1","size":%d,"duplicate":false,\
                "outcome":"/v1/outcomes/%s"}""".formatted(id, sha256, content.length, id), response.body());

        ConsumerRecord<String, byte[]> record = theOnly(PublishedEvents.withKey("portal/a/1"));
        RawDocument event = WireEvent.decode(record.value(), RawDocument.class);
        assertEquals(
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_source", "/gouji/ingest-service",
                        "ce_type", "dev.gouji.raw-document.v1",
                        "ce_time", event.source().receivedAt().toString(),
                        "content-type", "application/json"),
                PublishedEvents.headers(record));
        assertEquals("https://example.org/a/1.html", event.source().url());
        assertEquals("2024-01-30", event.source().publishedOn().toString());
        assertEquals("甲县审计局", event.source().organ());
        assertEquals("110101", event.source().division());
        assertEquals("a.txt", event.fileName());
        assertEquals("text/plain;charset=utf-8", event.mediaType());
        assertArrayEquals(content, event.content());
        assertArrayEquals(
                content,
                Files.readAllBytes(Infrastructure.archive
                        .resolve(sha256.substring(0, 2))
                        .resolve(sha256.substring(2, 4))
                        .resolve(sha256)));
    }

    @Test
    void answersTheSecondUploadWithTheFirstIdAndPublishesNothing() {
        byte[] content = "duplicate".getBytes(StandardCharsets.UTF_8);
        JsonNode first = Uploads.json(uploads.send(content, "text/plain", "?source=portal/dup"));
        HttpResponse<String> second = uploads.send(content, "text/plain", "?source=portal/dup");

        assertEquals(200, second.statusCode());
        assertTrue(Uploads.json(second).get("duplicate").asBoolean());
        assertEquals(first.get("document_id"), Uploads.json(second).get("document_id"));
        theOnly(PublishedEvents.withKey("portal/dup"));
    }

    @Test
    void publishesIdenticalConcurrentUploadsOnce() {
        byte[] content = "all at once".getBytes(StandardCharsets.UTF_8);
        List<CompletableFuture<HttpResponse<String>>> sent = Stream.generate(
                        () -> uploads.sendAsync(content, "text/plain", "?source=portal/crowd"))
                .limit(64)
                .toList();
        List<Integer> answers =
                sent.stream().map(each -> each.join().statusCode()).sorted().toList();

        assertEquals(63, answers.stream().filter(status -> status == 200).count());
        assertEquals(1, answers.stream().filter(status -> status == 202).count());
        theOnly(PublishedEvents.withKey("portal/crowd"));
    }

    @Test
    void keepsTheBytesOfAnotherCharsetExactly() throws Exception {
        byte[] content = "某某区卫生健康局：䶮镕喆".getBytes(Charset.forName("GB18030"));
        JsonNode receipt = Uploads.json(uploads.send(content, "text/html;charset=gb2312", "?source=portal/gb"));

        RawDocument event =
                WireEvent.decode(theOnly(PublishedEvents.withKey("portal/gb")).value(), RawDocument.class);
        assertArrayEquals(content, event.content());
        assertEquals("text/html;charset=gb2312", event.mediaType());
        HttpResponse<byte[]> original =
                uploads.get("/v1/documents/" + receipt.get("sha256").asText());
        assertArrayEquals(content, original.body());
    }

    @Test
    void sendsALargeDocumentByReference() throws Exception {
        byte[] content = new byte[RawDocument.INLINE_BYTES_MAX + 1];
        Arrays.fill(content, (byte) 'x');
        assertEquals(202, uploads.send(content, null, "?source=portal/large").statusCode());

        RawDocument event = WireEvent.decode(
                theOnly(PublishedEvents.withKey("portal/large")).value(), RawDocument.class);
        assertNull(event.content());
        assertNull(event.mediaType());
        assertEquals(content.length, event.size());
    }

    @Test
    void namesTheSourceAfterTheFileOrElseTheHash() {
        byte[] content = "without a source".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "upload/年报.txt",
                Uploads.json(uploads.send(content, null, "?file_name=..%2F%E5%B9%B4%E6%8A%A5.txt"))
                        .get("source")
                        .asText());
        assertEquals(
                "upload/" + DocumentId.sha256(content),
                Uploads.json(uploads.send(content, null, "")).get("source").asText());
    }

    @Test
    void takesAFormWithAFileAndFields() throws Exception {
        String form = """
                --edge\r
                Content-Disposition: form-data; name="division"\r
                \r
                110101\r
                --edge\r
                Content-Disposition: form-data; name="file"; filename="年报.html"\r
                Content-Type: text/html; charset=GB18030\r
                \r
                <p>form</p>\r
                --edge--\r
                """;
        HttpResponse<String> response = uploads.send(
                form.getBytes(StandardCharsets.UTF_8), "multipart/form-data; boundary=edge", "?source=portal/form");

        assertEquals(202, response.statusCode(), response.body());
        RawDocument event =
                WireEvent.decode(theOnly(PublishedEvents.withKey("portal/form")).value(), RawDocument.class);
        assertEquals("<p>form</p>", new String(event.content(), StandardCharsets.UTF_8));
        assertEquals("年报.html", event.fileName());
        assertEquals("text/html;charset=GB18030", event.mediaType());
        assertEquals("110101", event.source().division());
    }

    @Test
    void givesTheOriginalAsADownloadOnly() {
        JsonNode receipt = Uploads.json(
                uploads.send("<script>".getBytes(StandardCharsets.UTF_8), "text/html", "?source=portal/script"));
        HttpResponse<byte[]> original =
                uploads.get("/v1/documents/" + receipt.get("sha256").asText());

        assertEquals(200, original.statusCode());
        assertEquals(
                "application/octet-stream",
                original.headers().firstValue("Content-Type").orElse(""));
        assertTrue(
                original.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
        assertEquals(
                "nosniff",
                original.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(original.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("sandbox"));
    }

    @Test
    void describesTheUploadInOpenApi() {
        String description = new String(uploads.get("/openapi").body(), StandardCharsets.UTF_8);
        assertTrue(
                description.contains("uploadDocument") && description.contains("/v1/documents/{sha256}"), description);
    }

    private static <T> T theOnly(List<T> list) {
        assertEquals(1, list.size(), list.toString());
        return list.getFirst();
    }
}
