package dev.gouji.ingest.crawl;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.intake.DocumentPublisher;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes to a real broker as the service does: every replica acknowledges, nothing is sent twice. */
final class BrokerPublisher implements DocumentPublisher, AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicLong acknowledged = new AtomicLong();

    BrokerPublisher(String servers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "zstd",
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        262_144,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        4_194_304),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @Override
    public CompletionStage<Void> publish(RawDocument document) {
        WireEvent event = WireEvent.of(document);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topic.RAW_DOCUMENTS.topicName(), event.key(), event.value());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        CompletableFuture<Void> result = new CompletableFuture<>();
        producer.send(message, (where, failure) -> {
            if (failure == null) {
                acknowledged.incrementAndGet();
                result.complete(null);
            } else {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    long acknowledged() {
        return acknowledged.get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
