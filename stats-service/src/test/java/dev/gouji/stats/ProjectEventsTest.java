package dev.gouji.stats;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.Event;
import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProjectEventsTest {
    private static final Duration LONG = Duration.ofSeconds(40);

    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void connect() {
        Tables.emptyViews();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker(), "max.request.size", 4_194_304),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @AfterEach
    void disconnect() {
        producer.close();
    }

    @Test
    void bringsReportsAndRefusalsIntoTheViews() {
        send(ReportEvents.of("甲局", 2023)
                .finding("T3-001", Severity.ERROR, "24", "t3.granted.total")
                .build());
        send(ReportEvents.refused("portal/x", "410404"));
        await().atMost(LONG).until(() -> Views.count("outcome") == 2);
        assertEquals("甲局", Views.rows("select organ_name from stats.report"));
        assertEquals("T3-001", Views.rows("select rule from stats.finding"));
        assertEquals("portal/x", Views.rows("select source_id from stats.refusal"));
    }

    @Test
    void bringsTheRegisterIntoTheViews() {
        OrganRegistered entered =
                new OrganRegistered("7", "丙局", "410404", null, null, 2020, 2021, null, false, 1, Instant.EPOCH);
        send(entered);
        await().atMost(LONG).until(() -> Views.count("register") == 1);
        assertEquals("2", Views.rows("select count(*)::text from stats.missing_report"));
    }

    @Test
    void bringsTheHealthOfPortalsIntoTheViewsAndToTheAlerts() {
        Tables.emptyAlerts();
        send(new PortalHealthChanged(
                "p1",
                "甲局网站",
                "410404",
                PortalVerdict.BLOCKED,
                new Bilingual("列表页无法抓取。", "A list cannot be fetched."),
                Instant.now(),
                1,
                Instant.now()));
        await().atMost(LONG).until(() -> Views.count("portal_health") == 1);
        assertEquals("甲局网站 error", Views.rows("select organ_name || ' ' || severity from stats.alert"));
    }

    @Test
    void putsPoisonAmongTheDeadLettersAndNothingElse() {
        String mark = UUID.randomUUID().toString();
        List<ProducerRecord<String, byte[]>> poison = List.of(
                new ProducerRecord<>(Topic.CHECKED_REPORTS.topicName(), mark + "/json", bytes("{not json")),
                new ProducerRecord<>(Topic.CHECKED_REPORTS.topicName(), mark + "/empty", bytes("{}")),
                new ProducerRecord<>(Topic.CHECKED_REPORTS.topicName(), mark + "/null", null),
                new ProducerRecord<>(Topic.CHECKED_REPORTS.topicName(), mark + "/row", tooLargeForAnIndex()),
                new ProducerRecord<>(Topic.REFUSALS.topicName(), mark + "/refusal", bytes("[]")));
        for (ProducerRecord<String, byte[]> record : poison) {
            record.headers().add("ce_id", bytes("kept"));
            producer.send(record);
            IntStream.range(0, 20)
                    .forEach(i -> send(ReportEvents.of(record.key() + i, 2023).build()));
        }
        await().atMost(LONG).until(() -> Views.count("report") == 100);
        List<ConsumerRecord<String, byte[]>> letters = deadLetters(mark, poison.size());
        assertEquals(
                poison.stream().map(ProducerRecord::key).collect(Collectors.toSet()),
                letters.stream().map(ConsumerRecord::key).collect(Collectors.toSet()));
        assertEquals(poison.size(), letters.size());
        for (ConsumerRecord<String, byte[]> letter : letters) {
            ProducerRecord<String, byte[]> sent = poison.stream()
                    .filter(record -> record.key().equals(letter.key()))
                    .findFirst()
                    .orElseThrow();
            assertArrayEquals(sent.value(), letter.value());
            assertEquals(sent.topic() + ".dlq", letter.topic());
            assertEquals("kept", header(letter, "ce_id"));
            assertEquals(sent.topic(), header(letter, "dlq-topic"));
            assertEquals("stats", header(letter, "dlq-service"));
            assertEquals(letter.key().endsWith("/row") ? "2" : "1", header(letter, "dlq-attempts"));
            assertTrue(Integer.parseInt(header(letter, "dlq-partition")) >= 0);
            assertTrue(Long.parseLong(header(letter, "dlq-offset")) >= 0);
            assertTrue(header(letter, "dlq-reason").length() > 5);
        }
    }

    @Test
    void waitsForADatabaseThatIsAwayAndLosesNothing() {
        send(ReportEvents.of("先来局", 2023).build());
        await().atMost(LONG).until(() -> Views.count("outcome") == 1);
        Infrastructure.stopPostgres();
        try {
            IntStream.range(0, 200)
                    .forEach(i -> send(ReportEvents.of("局" + i, 2023).build()));
            producer.flush();
            RestAssured.get("/v1/reports")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType("application/problem+json")
                    .body("code", equalTo("GJ-604"));
            RestAssured.get("/").then().statusCode(503).contentType("text/html;charset=UTF-8");
            // Long enough for the service to have met the dead database with the records in hand.
            await().pollDelay(Duration.ofSeconds(3)).atMost(LONG).until(() -> true);
        } finally {
            Infrastructure.startPostgres();
        }
        await().atMost(LONG).ignoreExceptions().until(() -> Views.count("outcome") == 201);
        assertEquals(201, Views.count("report"));
    }

    /** A well-formed event whose row is refused by the database alone: a key that no index entry can hold. */
    private static byte[] tooLargeForAnIndex() {
        String incompressible = IntStream.range(0, 200)
                .mapToObj(i -> DocumentId.hash("x", String.valueOf(i)))
                .collect(Collectors.joining());
        return WireEvent.of(ReportEvents.of(incompressible, 2023).build()).value();
    }

    private void send(Event event) {
        WireEvent wire = WireEvent.of(event);
        producer.send(new ProducerRecord<>(wire.topic(), wire.key(), wire.value()));
    }

    private static List<ConsumerRecord<String, byte[]>> deadLetters(String mark, int expected) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", broker(), "group.id", mark, "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topic.CHECKED_REPORTS.deadLetterName(), Topic.REFUSALS.deadLetterName()));
            await().atMost(LONG).until(() -> {
                StreamSupport.stream(consumer.poll(Duration.ofMillis(200)).spliterator(), false)
                        .filter(record -> record.key().startsWith(mark))
                        .forEach(found::add);
                return found.size() >= expected;
            });
        }
        return found;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
