package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeadLettersTest {
    private static final Duration LONG = Duration.ofSeconds(40);

    @Test
    void sendsALetterBackToWhereItCameFromAsOftenAsAsked() {
        Tables.emptyViews();
        String key = "<script>alert(1)</script>" + UUID.randomUUID();
        put(key, WireEvent.of(ReportEvents.refused(key, "410404")).value());
        List<String> ids = given().get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.key == '%s' }.id".formatted(key));
        assertEquals(1, ids.size());
        for (int i = 0; i < 2; i++) {
            given().post("/v1/dead-letters/" + ids.getFirst() + "/replay")
                    .then()
                    .statusCode(202)
                    .body("topic", equalTo(Topic.REFUSALS.topicName()))
                    .body("reason", equalTo("for a test"));
        }
        await().atMost(LONG).until(() -> Views.count("refusal") == 1);
        String listed = "items.findAll { it.key == '%s' }".formatted(key);
        given().get("/v1/dead-letters").then().body(listed, hasSize(0));
        given().get("/v1/dead-letters?redriven=true")
                .then()
                .body(listed, hasSize(1))
                .body(listed + "[0].redriven_by", notNullValue())
                .body(listed + "[0].redriven_at", notNullValue());
        given().get("/v1/dead-letters?redriven=maybe").then().statusCode(400);
        assertFalse(given().get("/dead-letters").asString().contains(key.substring(key.length() - 36)));

        Element row = Jsoup.parse(given().get("/dead-letters?redriven=true").asString()).select("tbody tr").stream()
                .filter(line -> line.text().contains(key))
                .findFirst()
                .orElseThrow();
        assertTrue(row.text().contains("已送回"), row.text());
        String button = row.selectFirst("form").attr("action");
        given().redirects().follow(false).post(button).then().statusCode(303);
        given().header("Sec-Fetch-Site", "cross-site").post(button).then().statusCode(404);
        assertEquals(1, Views.count("refusal"));
    }

    @Test
    void knowsNoOtherLetters() {
        for (String id :
                List.of("x", "gouji.reports.v1.dlq-0-999", "gouji.reports.v1.dlq-77-0", "gouji.other.v1.dlq-0-0")) {
            given().post("/v1/dead-letters/" + id + "/replay")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("GJ-623"));
        }
    }

    private static void put(String key, byte[] value) {
        String broker = ConfigProvider.getConfig().getValue("GOUJI_KAFKA", String.class);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(Topic.REFUSALS.deadLetterName(), key, value);
            record.headers().add("dlq-reason", "for a test".getBytes(StandardCharsets.UTF_8));
            producer.send(record);
        }
    }
}
