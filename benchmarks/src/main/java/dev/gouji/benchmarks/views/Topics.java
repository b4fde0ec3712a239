package dev.gouji.benchmarks.views;

import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.WireEvent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics of the chain at a broker, and the country's reports in the one that the views are made of. */
final class Topics {
    private static final int PARTITIONS = 3;
    private static final String CHECKED = Topic.CHECKED_REPORTS.topicName();

    private final String broker;

    Topics(String broker) {
        this.broker = broker;
    }

    static Map<String, Integer> all() {
        Map<String, Integer> topics = new HashMap<>();
        for (Topic topic : Topic.values()) {
            topics.put(topic.topicName(), PARTITIONS);
            topics.put(topic.deadLetterName(), 1);
        }
        return topics;
    }

    /** Records that are there. */
    long count() throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        IntStream.range(0, PARTITIONS)
                .forEach(partition -> ends.put(new TopicPartition(CHECKED, partition), OffsetSpec.latest()));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        }
    }

    /** Has the service read everything anew; it must not be running. */
    void forgetReaders() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            List<String> groups = admin.listGroups().all().get().stream()
                    .map(group -> group.groupId())
                    .toList();
            admin.deleteConsumerGroups(groups).all().get();
        }
    }

    /** Writes the reports from one index up to another. */
    void fill(Country country, int from, int to) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker, "acks", "all", "compression.type", "zstd", "linger.ms", 20);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = from; i < to; i++) {
                WireEvent wire = WireEvent.of(country.event(i));
                ProducerRecord<String, byte[]> record = new ProducerRecord<>(CHECKED, wire.key(), wire.value());
                wire.headers()
                        .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(record);
            }
        }
    }
}
