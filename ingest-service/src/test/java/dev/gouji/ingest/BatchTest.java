package dev.gouji.ingest;

import static dev.gouji.ingest.zip.Zips.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.zip.Zips;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BatchTest {
    @TestHTTPResource("/")
    String root;

    private Uploads uploads;

    @BeforeEach
    void connect() {
        uploads = new Uploads(root.replaceAll("/$", ""));
    }

    @Test
    void takesEveryMemberOfAZipUnderItsOwnIdAndTellsOfEach() throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("甲县/年报.txt", utf8("甲县年报"));
        members.put("../outside.txt", utf8("x"));
        members.put("乙县.txt", utf8("乙县年报"));
        members.put("large.txt", new byte[300 * 1024]);
        HttpResponse<String> response =
                uploads.send(Zips.of(members), "application/octet-stream", "?file_name=t1.zip&division=110101");

        assertEquals(202, response.statusCode(), response.body());
        String path = response.headers().firstValue("Location").orElseThrow();
        JsonNode batch = uploads.finished(path);
        assertEquals("finished", batch.get("state").asText());
        assertEquals("4 4 3 0 1", counts(batch));
        JsonNode first = batch.get("members").get(0);
        String sha256 = DocumentId.sha256(utf8("甲县年报"));
        String source = "upload/t1.zip!/甲县/年报.txt";
        assertEquals(source, first.get("source").asText());
        assertEquals(
                "/v1/outcomes/" + DocumentId.of(source, sha256),
                first.get("outcome").asText());
        assertEquals("GJ-140", batch.get("members").get(1).get("code").asText());

        List<ConsumerRecord<String, byte[]>> records = PublishedEvents.withKey(source);
        assertEquals(1, records.size());
        RawDocument event = WireEvent.decode(records.getFirst().value(), RawDocument.class);
        assertEquals("年报.txt", event.fileName());
        assertEquals("110101", event.source().division());
        assertEquals(1, PublishedEvents.withKey("upload/t1.zip!/large.txt").size());
    }

    @Test
    void answersTheSameFilesWithTheSameBatch() {
        byte[] zip = Zips.of(Map.of("a.txt", utf8("same")));
        HttpResponse<String> first = uploads.send(zip, null, "?file_name=same.zip");
        uploads.finished(first.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> second = uploads.send(zip, null, "?file_name=same.zip");
        assertEquals(200, second.statusCode());
        assertEquals(first.headers().firstValue("Location"), second.headers().firstValue("Location"));
        assertEquals(1, PublishedEvents.withKey("upload/same.zip!/a.txt").size());
    }

    @Test
    void takesSeveralPartsOfAForm() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("一.txt", utf8("part one"));
        files.put("空.txt", new byte[0]);
        files.put("二.zip", Zips.of(Map.of("a.txt", utf8("in the zip"))));
        files.put("三.docx", Zips.docx());
        HttpResponse<String> response = uploads.sendForm(files, "?organ=%E7%94%B2%E5%8E%BF");
        assertEquals(202, response.statusCode(), response.body());
        JsonNode batch =
                uploads.finished(response.headers().firstValue("Location").orElseThrow());
        assertEquals(
                List.of("upload/一.txt", "GJ-101", "upload/二.zip!/a.txt", "upload/三.docx"),
                outcomes(batch).toList());
    }

    private static java.util.stream.Stream<String> outcomes(JsonNode batch) {
        return IntStream.range(0, batch.get("members").size())
                .mapToObj(batch.get("members")::get)
                .map(member -> member.has("code")
                        ? member.get("code").asText()
                        : member.get("source").asText());
    }

    @Test
    void keepsOfficeDocumentsAndDamagedArchivesWhole() {
        byte[] damaged = java.util.Arrays.copyOf(Zips.of(Map.of("a.txt", utf8("x".repeat(500)))), 80);
        for (byte[] whole : List.of(Zips.docx(), damaged)) {
            JsonNode receipt = Uploads.json(uploads.send(whole, null, "?file_name=whole"));
            assertEquals("upload/whole", receipt.get("source").asText());
            assertEquals(DocumentId.sha256(whole), receipt.get("sha256").asText());
        }
        JsonNode asked = Uploads.json(
                uploads.send(Zips.of(Map.of("a.txt", utf8("asked"))), null, "?file_name=asked.zip&as=document"));
        assertEquals("upload/asked.zip", asked.get("source").asText());
    }

    @Test
    void givesResultsPageByPage() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        IntStream.range(0, 25).forEach(i -> members.put(i + ".txt", utf8("page " + i)));
        String path = uploads.send(Zips.of(members), null, "?file_name=pages.zip")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        uploads.finished(path);
        int seen = 0;
        for (String next = path + "?limit=10"; next != null; ) {
            HttpResponse<byte[]> response = uploads.get(next);
            JsonNode page = Uploads.json(new String(response.body(), StandardCharsets.UTF_8));
            for (JsonNode member : page.get("members")) {
                assertEquals(++seen, member.get("number").asInt());
            }
            assertEquals(
                    page.get("next").isNull(),
                    response.headers().firstValue("Link").isEmpty());
            next = page.get("next").isNull() ? null : page.get("next").asText();
        }
        assertEquals(25, seen);
        assertEquals(400, uploads.get(path + "?limit=0").statusCode());
        assertEquals(404, uploads.get("/v1/batches/nothing").statusCode());
        assertEquals(404, uploads.get("/v1/batches/%00").statusCode());
        assertEquals(404, uploads.get("/v1/batches/nothing/events").statusCode());
    }

    @Test
    void tellsEventsFromWhereTheListenerWas() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        IntStream.range(0, 5).forEach(i -> members.put(i + ".txt", utf8("event " + i)));
        String path = uploads.send(Zips.of(members), null, "?file_name=events.zip")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String all = uploads.events(path, 0);
        assertTrue(all.contains("id: 1\nevent: member\n") && all.contains("id: 5\n"), all);
        assertTrue(all.contains("event: finished\ndata: {\"batch_id\""), all);
        String rest = uploads.events(path, 3);
        assertTrue(!rest.contains("id: 3\n") && rest.contains("id: 4\n") && rest.contains("event: finished"), rest);
    }

    @Test
    void importsAWebArchive() throws Exception {
        String page = "<title>丙县财政局2023年政府信息公开工作年度报告</title>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        String warc =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0b0e7a6e-0000-4000-8000-000000000001>\r\n"
                        + "WARC-Date: 2024-02-01T08:00:00Z\r\nWARC-Target-URI: https://example.org/c.html\r\n"
                        + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + utf8(http).length
                        + "\r\n\r\n" + http + "\r\n\r\n";
        HttpResponse<String> response = uploads.send(utf8(warc), null, "?file_name=crawl.warc");
        assertEquals(202, response.statusCode(), response.body());
        JsonNode batch =
                uploads.finished(response.headers().firstValue("Location").orElseThrow());
        assertEquals("null 1 1 0 0", counts(batch));
        RawDocument event = WireEvent.decode(
                PublishedEvents.withKey("upload/crawl.warc!/https://example.org/c.html")
                        .getFirst()
                        .value(),
                RawDocument.class);
        assertEquals("https://example.org/c.html", event.source().url());
        assertEquals("2024-02-01T08:00:00Z", event.source().receivedAt().toString());
    }

    @Test
    void takesAThousandMembersWithinItsMemory() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        IntStream.range(0, 1_000)
                .forEach(i -> members.put(
                        "organ " + i + ".html", utf8("<p>%d</p>".formatted(i).repeat(4_000))));
        byte[] zip = Zips.of(members);
        long start = System.nanoTime();
        String path = uploads.send(zip, null, "?file_name=thousand.zip")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        long accepted = System.nanoTime();
        JsonNode batch = uploads.finished(path);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "1000 members of 36 KB (%d KB zipped): accepted after %.2f s, finished after %.2f s, %.0f/s, heap after it %d MB%n",
                zip.length / 1024,
                (accepted - start) / 1e9,
                seconds,
                1_000 / seconds,
                (runtime.totalMemory() - runtime.freeMemory()) / 1024 / 1024);
        assertEquals("1000 1000 1000 0 0", counts(batch));
    }

    private static String counts(JsonNode batch) {
        return "%s %s %s %s %s"
                .formatted(
                        batch.get("expected"),
                        batch.get("done"),
                        batch.get("taken"),
                        batch.get("duplicates"),
                        batch.get("refused"));
    }
}
