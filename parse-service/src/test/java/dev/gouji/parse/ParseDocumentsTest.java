package dev.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.DocumentRefused;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.report.Source;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** The service on a real broker: each record in, what comes out of it. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class ParseDocumentsTest {
    private static final String REPORT = """
            青山县水利局2023年政府信息公开工作年度报告
            一、总体情况
            工作平稳。
            二、主动公开政府信息情况
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            行政规范性文件 | 2 | 0 | 5 |
            """;

    private static RawDocument document(String source, String text, boolean inline) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        String hash = DocumentId.sha256(content);
        return new RawDocument(
                DocumentId.of(source, hash),
                new Source(source, null, null, null, null, Instant.EPOCH),
                null,
                "text/plain",
                hash,
                content.length,
                inline ? content : null);
    }

    private static void send(String key, byte[] value) {
        Map<String, Object> config = Map.of("bootstrap.servers", Broker.bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topic.RAW_DOCUMENTS.topicName(), key, value));
        }
    }

    /** The first record of a key on a topic; fails after half a minute. */
    private static ConsumerRecord<String, byte[]> await(String topic, String key) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                Broker.bootstrapServers(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        Instant end = Instant.now().plusSeconds(30);
        List<String> seen = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(record.key())) {
                        return record;
                    }
                    seen.add(record.key());
                }
            }
        }
        throw new AssertionError("nothing under " + key + " on " + topic + " within 30 s, only " + seen);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void turnsADocumentIntoAReport() throws UndecodableEventException {
        RawDocument document = document("test/report.txt", REPORT, true);
        send(document.key(), WireEvent.of(document).value());
        ConsumerRecord<String, byte[]> record = await(Topic.REPORTS.topicName(), "青山县水利局");
        ReportRead read = WireEvent.decode(record.value(), ReportRead.class);
        assertEquals(document.documentId(), read.report().documentId());
        assertEquals("1.0", header(record, "ce_specversion"));
        assertEquals("dev.gouji.report-read.v1", header(record, "ce_type"));
        assertEquals(read.eventId(), header(record, "ce_id"));
    }

    @Test
    void readsLargeDocumentsFromTheArchive() throws IOException, UndecodableEventException {
        RawDocument document = document("test/large.txt", REPORT.replace("水利局", "林业局"), false);
        String hash = document.sha256();
        Path folder = Files.createDirectories(
                Broker.archive.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)));
        Files.writeString(folder.resolve(hash), REPORT.replace("水利局", "林业局"));
        send(document.key(), WireEvent.of(document).value());
        ReportRead read =
                WireEvent.decode(await(Topic.REPORTS.topicName(), "青山县林业局").value(), ReportRead.class);
        assertEquals(document.documentId(), read.report().documentId());
    }

    @Test
    void refusesWhatIsNoReport() throws UndecodableEventException {
        RawDocument document = document("test/notice.txt", "关于放假的通知", true);
        send(document.key(), WireEvent.of(document).value());
        DocumentRefused refused = WireEvent.decode(
                await(Topic.REFUSALS.topicName(), document.key()).value(), DocumentRefused.class);
        assertEquals("GJ-110", refused.refusal().code());
    }

    @Test
    void putsPoisonAsideAndGoesOn() {
        send("test/poison", "no JSON".getBytes(StandardCharsets.UTF_8));
        RawDocument lost = document("test/lost.txt", "nowhere in the archive", false);
        send(lost.key(), WireEvent.of(lost).value());
        RawDocument after = document("test/after.txt", "关于开会的通知", true);
        send(after.key(), WireEvent.of(after).value());

        ConsumerRecord<String, byte[]> poison = await(Topic.RAW_DOCUMENTS.deadLetterName(), "test/poison");
        assertEquals("no JSON", new String(poison.value(), StandardCharsets.UTF_8));
        assertEquals(Topic.RAW_DOCUMENTS.topicName(), header(poison, "dlq-topic"));
        assertTrue(header(poison, "dlq-reason").startsWith("undecodable: expected a RawDocument in 7 bytes of JSON"));
        assertEquals("2", header(await(Topic.RAW_DOCUMENTS.deadLetterName(), lost.key()), "dlq-attempts"));
        await(Topic.REFUSALS.topicName(), after.key());
    }

    @Test
    void refusesAReportTooLongForAnEventAndGoesOn() throws IOException, UndecodableEventException {
        // More than the three megabytes that an event may have, and less than the five million characters of a text.
        StringBuilder prose = new StringBuilder();
        new java.util.Random(3).ints(1_600_000, 0x4E00, 0x9FA5).forEach(prose::appendCodePoint);
        String text = REPORT.replace("水利局", "粮食局").replace("工作平稳。", prose);
        RawDocument document = document("test/too-large.txt", text, false);
        String hash = document.sha256();
        Path folder = Files.createDirectories(
                Broker.archive.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)));
        Files.writeString(folder.resolve(hash), text);
        send(document.key(), WireEvent.of(document).value());
        DocumentRefused refused = WireEvent.decode(
                await(Topic.REFUSALS.topicName(), document.key()).value(), DocumentRefused.class);
        assertEquals("GJ-107", refused.refusal().code());
    }
}
