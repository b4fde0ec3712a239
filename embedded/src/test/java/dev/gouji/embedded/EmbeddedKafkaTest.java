package dev.gouji.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    private static final String TOPIC = "gouji.test.v1";

    @TempDir
    Path directory;

    @Test
    void keepsWhatItWasGivenOverARestart() throws Exception {
        String first;
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, Map.of(TOPIC, 3))) {
            first = kafka.bootstrapServers();
            send(first, "甲");
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, Map.of(TOPIC, 3, TOPIC + ".dlq", 3))) {
            assertEquals(first, kafka.bootstrapServers(), "the port of the last run is taken again");
            send(kafka.bootstrapServers(), "乙");
            assertEquals(List.of("甲", "乙"), receive(kafka.bootstrapServers(), 2));
        }
    }

    @Test
    void refusesADirectoryInUse() {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, Map.of())) {
            EmbeddedStartException refusal =
                    assertThrows(EmbeddedStartException.class, () -> EmbeddedKafka.start(directory, Map.of()));
            assertTrue(refusal.getMessage().contains("in use by another process"), refusal.getMessage());
            assertTrue(kafka.bootstrapServers().startsWith("127.0.0.1:"));
        }
    }

    private static void send(String servers, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
        }
    }

    private static List<String> receive(String servers, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "group.id", "test", "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (values.size() < count && System.nanoTime() < end) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                    values.add(message.value());
                }
            }
        }
        return values;
    }
}
