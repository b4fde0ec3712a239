package dev.gouji.stats;

import dev.gouji.contract.event.Topic;
import dev.gouji.stats.listing.DeadLetter;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The records that all services put aside, looked at when somebody asks, and sent back to where they came from. Doing so
 * twice changes nothing: ids are functions of content. To be called from worker threads only.
 */
@ApplicationScoped
class DeadLetters {
    private static final String MARK = "dlq-";
    private static final Pattern ID = Pattern.compile("(gouji\\.[a-z-]+\\.v1\\.dlq)-(\\d{1,6})-(\\d{1,18})");
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration POLL = Duration.ofMillis(300);

    private final Map<String, Object> broker;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = new HashMap<>(broker);
    }

    /** The newest of each partition, at most that many of each; the newest first. */
    List<DeadLetter> newest(int ofEachPartition) {
        List<DeadLetter> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = Arrays.stream(Topic.values())
                    .flatMap(topic -> consumer.partitionsFor(topic.deadLetterName(), PATIENCE).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, PATIENCE);
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions, PATIENCE));
            ends.entrySet().removeIf(end -> end.getValue() <= begins.get(end.getKey()));
            consumer.assign(ends.keySet());
            ends.forEach((partition, end) ->
                    consumer.seek(partition, Math.max(begins.get(partition), end - ofEachPartition)));
            read(consumer, ends, record -> letters.add(letter(record)));
        } catch (KafkaException e) {
            throw new ProblemException(Problem.brokerAway());
        }
        letters.sort(Comparator.comparing(DeadLetter::putAsideAt).reversed().thenComparing(DeadLetter::id));
        return letters;
    }

    private static void read(
            KafkaConsumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<byte[], byte[]>> to) {
        long begin = System.nanoTime();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())
                && System.nanoTime() - begin < PATIENCE.toNanos()) {
            consumer.poll(POLL).forEach(to);
        }
    }

    /** Sends a letter back to the topic that it came from; empty when there is no such letter. */
    Optional<DeadLetter> replay(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        TopicPartition partition = new TopicPartition(parts.group(1), Integer.parseInt(parts.group(2)));
        try {
            Optional<ConsumerRecord<byte[], byte[]>> found = find(partition, Long.parseLong(parts.group(3)));
            found.ifPresent(this::sendBack);
            return found.map(DeadLetters::letter);
        } catch (KafkaException e) {
            throw new ProblemException(Problem.brokerAway());
        }
    }

    private Optional<ConsumerRecord<byte[], byte[]>> find(TopicPartition partition, long offset) {
        boolean known = Arrays.stream(Topic.values())
                .anyMatch(topic -> topic.deadLetterName().equals(partition.topic()));
        if (!known) {
            return Optional.empty();
        }
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            boolean there = consumer.partitionsFor(partition.topic(), PATIENCE).stream()
                    .anyMatch(info -> info.partition() == partition.partition());
            if (!there
                    || offset
                            >= consumer.endOffsets(List.of(partition), PATIENCE).get(partition)
                    || offset
                            < consumer.beginningOffsets(List.of(partition), PATIENCE)
                                    .get(partition)) {
                return Optional.empty();
            }
            consumer.assign(List.of(partition));
            consumer.seek(partition, offset);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            read(consumer, Map.of(partition, offset + 1), records::add);
            return records.stream().filter(record -> record.offset() == offset).findFirst();
        }
    }

    private void sendBack(ConsumerRecord<byte[], byte[]> letter) {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(MARK)) {
                headers.add(header);
            }
        }
        Map<String, Object> config = new HashMap<>(broker);
        config.put("acks", "all");
        config.put("enable.idempotence", true);
        config.put("max.request.size", 4_194_304);
        config.put("max.block.ms", (int) PATIENCE.toMillis());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(origin(letter.topic()), null, letter.key(), letter.value(), headers))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("not sent back: " + letter.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> config = new HashMap<>(broker);
        config.put("enable.auto.commit", false);
        config.put("fetch.max.bytes", 8_388_608);
        config.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static DeadLetter letter(ConsumerRecord<byte[], byte[]> record) {
        return new DeadLetter(
                "%s-%d-%d".formatted(record.topic(), record.partition(), record.offset()),
                origin(record.topic()),
                record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8),
                text(record, "service"),
                text(record, "reason"),
                text(record, "attempts"),
                Instant.ofEpochMilli(record.timestamp()),
                record.value() == null ? 0 : record.value().length,
                null,
                null);
    }

    private static String origin(String deadLetterTopic) {
        return deadLetterTopic.substring(0, deadLetterTopic.length() - ".dlq".length());
    }

    private static String text(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(MARK + name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
