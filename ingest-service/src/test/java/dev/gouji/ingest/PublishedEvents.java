package dev.gouji.ingest;

import dev.gouji.contract.event.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on the topic, read from its beginning to its present end. */
final class PublishedEvents {
    private PublishedEvents() {}

    static List<ConsumerRecord<String, byte[]>> withKey(String key) {
        return all().stream().filter(record -> record.key().equals(key)).toList();
    }

    static List<ConsumerRecord<String, byte[]>> all() {
        return all(Topic.RAW_DOCUMENTS);
    }

    static List<ConsumerRecord<String, byte[]>> all(Topic topic) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", Infrastructure.bootstrapServers(),
                "max.partition.fetch.bytes", 4194304,
                "fetch.max.bytes", 52428800);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }
}
