package dev.gouji.watch;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Takes the headers of records out of the buffers that these came in. Kafka's client reads a header when somebody asks for it,
 * and until then the header holds the whole record, beside the value that was copied out of it: every record waiting for its
 * turn is in memory twice. Named in {@code interceptor.classes} of a channel of large records.
 */
public final class HeadersApart implements ConsumerInterceptor<Object, Object> {
    @Override
    public ConsumerRecords<Object, Object> onConsume(ConsumerRecords<Object, Object> records) {
        records.forEach(record -> record.headers().forEach(header -> {
            header.key();
            header.value();
        }));
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        // offsets are not its business
    }

    @Override
    public void configure(Map<String, ?> settings) {
        // there is nothing to set
    }

    @Override
    public void close() {
        // it holds nothing
    }
}
