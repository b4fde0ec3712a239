package dev.gouji.watch;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Asked over and over, as a cluster does. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class ConsumptionCheckTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void whoStopsConsumingIsNotLive() {
        send("well", 20);
        send("badly", 20);
        staysUpFor(Duration.ofSeconds(5));
        Reading.STUCK.set(true);
        send("well", 20);
        send("badly", 20);
        await().atMost(LONG).pollInterval(Duration.ofMillis(300)).until(() -> status() == 503);
        String said = live().asString();
        assertEquals(true, said.contains("badly-") && !said.contains("well-"), said);
        Reading.READY.set(false);
        await().atMost(LONG).pollInterval(Duration.ofMillis(300)).until(() -> status() == 200);
        staysUpFor(Duration.ofSeconds(5));
        Reading.READY.set(true);
        await().atMost(LONG).pollInterval(Duration.ofMillis(300)).until(() -> status() == 503);
        Reading.STUCK.set(false);
        Reading.NEVER.complete(null);
        await().atMost(LONG).pollInterval(Duration.ofMillis(300)).until(() -> status() == 200);
    }

    private static void staysUpFor(Duration time) {
        await().during(time).atMost(LONG).pollInterval(Duration.ofMillis(300)).until(() -> status() == 200);
    }

    private static int status() {
        return live().statusCode();
    }

    private static Response live() {
        return given().get("/q/health/live");
    }

    private static void send(String topic, int records) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Broker.address()), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < records; i++) {
                producer.send(new ProducerRecord<>(topic, "k" + i, "v"));
            }
        }
    }
}
