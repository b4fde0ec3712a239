package dev.gouji.watch;

import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;

/** The trace of each record of a poll: a poll holds records of many documents and has none of its own. */
public final class PollTraces {
    private final Map<ConsumerRecord<?, ?>, Trace> traces = new IdentityHashMap<>();

    /** Those that came with the records; while traces are off there are none. */
    public static PollTraces of(IncomingKafkaRecordBatchMetadata<?, ?> poll) {
        PollTraces found = new PollTraces();
        for (Message<?> message : poll.getBatchedMessages()) {
            message.getMetadata(TracingMetadata.class)
                    .filter(tracing -> tracing.getCurrentContext() != null)
                    .ifPresent(tracing -> message.getMetadata(IncomingKafkaRecordMetadata.class)
                            .ifPresent(record ->
                                    found.traces.put(record.getRecord(), new Trace(tracing.getCurrentContext()))));
        }
        return found;
    }

    /** That of one record. */
    public Trace of(ConsumerRecord<?, ?> record) {
        return traces.getOrDefault(record, Trace.NONE);
    }
}
