package dev.gouji.stats;

import dev.gouji.contract.event.AlertChanged;
import dev.gouji.contract.event.DocumentRefused;
import dev.gouji.contract.event.Event;
import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.stats.store.DatabaseFailure;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.RefusalRow;
import dev.gouji.stats.view.RegisterRow;
import dev.gouji.stats.view.ReportRow;
import dev.gouji.watch.DocumentAge;
import dev.gouji.watch.Passage;
import dev.gouji.watch.PollTraces;
import dev.gouji.watch.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Projects checked reports, refusals and the register into the views. A poll is one transaction; it is acknowledged when every record
 * of it is in the views or among the dead letters. Whoever is away, database or broker, is waited for. The one class that
 * knows the broker, so that it tells of alerts, too.
 */
@ApplicationScoped
class ProjectEvents {
    private static final Logger LOG = Logger.getLogger(ProjectEvents.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final ViewWriter views;
    private final MutinyEmitter<byte[]> deadLetters;
    private final MutinyEmitter<byte[]> alerts;
    private final Passage passage;
    private final DocumentAge age;

    ProjectEvents(
            ViewWriter views,
            MeterRegistry meters,
            @Channel("stats-alerts-out") @OnOverflow(value = OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> alerts,
            @Channel("stats-dead-letters-out") @OnOverflow(value = OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> deadLetters) {
        this.views = views;
        this.deadLetters = deadLetters;
        this.alerts = alerts;
        this.passage = new Passage(meters, Passage.Stage.STATS, List.of(Passage.Outcome.PROJECTED));
        this.age = new DocumentAge(meters);
    }

    @Incoming("stats-checked-reports-in")
    Uni<Void> projectReports(
            ConsumerRecords<String, byte[]> poll, IncomingKafkaRecordBatchMetadata<String, byte[]> metadata) {
        Map<String, String> traces = new ConcurrentHashMap<>();
        return new Projection<>(
                        Topic.CHECKED_REPORTS,
                        ReportChecked.class,
                        PollTraces.of(metadata),
                        (event, trace) -> traced(ReportRow.of(event), trace, traces),
                        rows -> writeReports(rows, traces))
                .project(poll);
    }

    private static ReportRow traced(ReportRow row, Trace trace, Map<String, String> traces) {
        String written = trace.written();
        if (written != null) {
            traces.put(row.eventId(), written);
        }
        return row;
    }

    @Incoming("stats-refusals-in")
    Uni<Void> projectRefusals(
            ConsumerRecords<String, byte[]> poll, IncomingKafkaRecordBatchMetadata<String, byte[]> metadata) {
        return new Projection<>(
                        Topic.REFUSALS,
                        DocumentRefused.class,
                        PollTraces.of(metadata),
                        (event, trace) -> RefusalRow.of(event),
                        views::writeRefusals)
                .project(poll);
    }

    @Incoming("stats-register-in")
    Uni<Void> projectRegister(
            ConsumerRecords<String, byte[]> poll, IncomingKafkaRecordBatchMetadata<String, byte[]> metadata) {
        return new Projection<>(
                        Topic.REGISTER,
                        OrganRegistered.class,
                        PollTraces.of(metadata),
                        (event, trace) -> RegisterRow.of(event),
                        views::writeRegister)
                .project(poll);
    }

    private Uni<Void> writeReports(List<ReportRow> rows, Map<String, String> traces) {
        return views.writeReports(rows, traces).invoke(() -> {
            Instant now = Instant.now();
            rows.forEach(row -> age.seen(Duration.between(row.receivedAt(), now)));
            passage.count(Passage.Outcome.PROJECTED, rows.size());
        });
    }

    /** Tells other systems, within the trace of the document; done when the broker has it. */
    Uni<Void> tell(AlertChanged event, Trace trace) {
        WireEvent wire = WireEvent.of(event);
        RecordHeaders headers = new RecordHeaders();
        wire.headers().forEach((name, value) -> header(headers, name, value));
        return alerts.sendMessage(Message.of(wire.value())
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(wire.key())
                        .withHeaders(headers)
                        .build())
                .addMetadata(trace.metadata()));
    }

    private record Decoded<R>(ConsumerRecord<String, byte[]> record, R row) {}

    private record Culprit(ConsumerRecord<String, byte[]> record, String reason, int attempts) {}

    private record Poll<R>(List<Decoded<R>> decoded, List<Culprit> culprits) {}

    /** The way of one poll; the topics differ in their rows alone. */
    private final class Projection<E extends Event, R> {
        private final Topic topic;
        private final Class<E> type;
        private final PollTraces traces;
        private final BiFunction<E, Trace, R> toRow;
        private final Function<List<R>, Uni<Void>> write;

        /** HR sessions live on the event loop that the poll came in on. */
        private final Context context = Vertx.currentContext();

        Projection(
                Topic topic,
                Class<E> type,
                PollTraces traces,
                BiFunction<E, Trace, R> toRow,
                Function<List<R>, Uni<Void>> write) {
            this.topic = topic;
            this.type = type;
            this.traces = traces;
            this.toRow = toRow;
            this.write = write;
        }

        Uni<Void> project(ConsumerRecords<String, byte[]> records) {
            // Off the event loop: a poll is some milliseconds of JSON.
            return Uni.createFrom()
                    .completionStage(() -> context.executeBlocking(() -> decode(records), false)
                            .toCompletionStage())
                    .chain(poll -> writeAll(poll).chain(() -> bury(poll.culprits())));
        }

        private Poll<R> decode(ConsumerRecords<String, byte[]> records) {
            Poll<R> poll = new Poll<>(new ArrayList<>(records.count()), new ArrayList<>());
            for (ConsumerRecord<String, byte[]> record : records) {
                try {
                    poll.decoded().add(new Decoded<>(record, toRow.apply(event(record), traces.of(record))));
                } catch (UndecodableEventException | RuntimeException e) {
                    poll.culprits().add(new Culprit(record, e.getMessage() == null ? e.toString() : e.getMessage(), 1));
                }
            }
            return poll;
        }

        private E event(ConsumerRecord<String, byte[]> record) throws UndecodableEventException {
            if (record.value() == null) {
                throw new IllegalArgumentException(
                        "expected a %s, found a record without a value".formatted(type.getSimpleName()));
            }
            return WireEvent.decode(record.value(), type);
        }

        private Uni<Void> writeAll(Poll<R> poll) {
            if (poll.decoded().isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            return patiently(poll.decoded())
                    .onFailure(DatabaseFailure::isCausedByData)
                    .recoverWithUni(() -> writeOneByOne(poll));
        }

        private Uni<Void> writeOneByOne(Poll<R> poll) {
            return Multi.createFrom()
                    .iterable(poll.decoded())
                    .onItem()
                    .transformToUniAndConcatenate(one -> patiently(List.of(one))
                            .onFailure(DatabaseFailure::isCausedByData)
                            .recoverWithUni(failure -> Uni.createFrom()
                                    .voidItem()
                                    .invoke(() -> poll.culprits().add(culprit(one, failure)))))
                    .collect()
                    .last()
                    .replaceWithVoid();
        }

        private Culprit culprit(Decoded<R> one, Throwable failure) {
            String reason = "PostgreSQL refuses the row, SQLSTATE %s".formatted(DatabaseFailure.sqlState(failure));
            return new Culprit(one.record(), reason, 2);
        }

        private Uni<Void> patiently(List<Decoded<R>> some) {
            List<R> rows = some.stream().map(Decoded::row).toList();
            return Uni.createFrom()
                    .deferred(() -> write.apply(rows))
                    .runSubscriptionOn(command -> context.runOnContext(unused -> command.run()))
                    .onFailure(failure -> !DatabaseFailure.isCausedByData(failure))
                    .invoke(failure -> waitingFor("PostgreSQL", "GJ-691", failure))
                    .onFailure(failure -> !DatabaseFailure.isCausedByData(failure))
                    .retry()
                    .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                    .indefinitely();
        }

        private Uni<Void> bury(List<Culprit> culprits) {
            return Multi.createFrom()
                    .iterable(culprits)
                    .onItem()
                    .transformToUniAndConcatenate(this::bury)
                    .collect()
                    .last()
                    .replaceWithVoid();
        }

        private Uni<Void> bury(Culprit culprit) {
            ConsumerRecord<String, byte[]> record = culprit.record();
            LOG.errorf(
                    "dead letter topic=%s partition=%d offset=%d code=GJ-690 reason=%s",
                    record.topic(), record.partition(), record.offset(), culprit.reason());
            return Uni.createFrom()
                    .deferred(() -> deadLetters.sendMessage(letter(culprit)))
                    .onFailure()
                    .invoke(failure -> waitingFor("Kafka", "GJ-692", failure))
                    .onFailure()
                    .retry()
                    .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                    .indefinitely()
                    .invoke(() -> passage.count(Passage.Outcome.DEAD_LETTER));
        }

        private Message<byte[]> letter(Culprit culprit) {
            ConsumerRecord<String, byte[]> record = culprit.record();
            RecordHeaders headers = new RecordHeaders(record.headers());
            header(headers, "dlq-reason", culprit.reason());
            header(headers, "dlq-topic", record.topic());
            header(headers, "dlq-partition", record.partition());
            header(headers, "dlq-offset", record.offset());
            header(headers, "dlq-attempts", culprit.attempts());
            header(headers, "dlq-service", "stats");
            return Message.of(record.value())
                    .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                            .withTopic(topic.deadLetterName())
                            .withKey(record.key())
                            .withHeaders(headers)
                            .build())
                    .addMetadata(traces.of(record).metadata());
        }
    }

    private static void header(RecordHeaders headers, String name, Object value) {
        headers.remove(name).add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    }

    private static void waitingFor(String whom, String code, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        // The message of the outer ones is the whole statement.
        LOG.warnf("waiting for %s code=%s sqlState=%s reason=%s", whom, code, DatabaseFailure.sqlState(failure), root);
    }
}
