package dev.gouji.stats;

import dev.gouji.contract.event.AlertChanged;
import dev.gouji.contract.event.DocumentRefused;
import dev.gouji.contract.event.Event;
import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.stats.Projection.Culprit;
import dev.gouji.stats.store.PortalWriter;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.PortalRow;
import dev.gouji.stats.view.RefusalRow;
import dev.gouji.stats.view.RegisterRow;
import dev.gouji.stats.view.ReportRow;
import dev.gouji.watch.DocumentAge;
import dev.gouji.watch.Passage;
import dev.gouji.watch.PollTraces;
import dev.gouji.watch.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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
 * Projects checked reports, refusals, the register and the health of portals into the views. A poll is one transaction; it is
 * acknowledged when every record of it is in the views or among the dead letters. The one class that knows the broker, so that
 * it tells of alerts, too.
 */
@ApplicationScoped
class ProjectEvents {
    private static final Logger LOG = Logger.getLogger(ProjectEvents.class);

    private final ViewWriter views;
    private final PortalWriter portals;
    private final MutinyEmitter<byte[]> deadLetters;
    private final MutinyEmitter<byte[]> alerts;
    private final Passage passage;
    private final DocumentAge age;

    ProjectEvents(
            ViewWriter views,
            PortalWriter portals,
            MeterRegistry meters,
            @Channel("stats-alerts-out") @OnOverflow(value = OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> alerts,
            @Channel("stats-dead-letters-out") @OnOverflow(value = OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> deadLetters) {
        this.views = views;
        this.portals = portals;
        this.deadLetters = deadLetters;
        this.alerts = alerts;
        this.passage = new Passage(meters, Passage.Stage.STATS, List.of(Passage.Outcome.PROJECTED));
        this.age = new DocumentAge(meters);
    }

    @Incoming("stats-checked-reports-in")
    Uni<Void> projectReports(
            ConsumerRecords<String, byte[]> poll, IncomingKafkaRecordBatchMetadata<String, byte[]> metadata) {
        Map<String, String> traces = new ConcurrentHashMap<>();
        return project(
                Topic.CHECKED_REPORTS,
                ReportChecked.class,
                poll,
                PollTraces.of(metadata),
                (event, trace) -> traced(ReportRow.of(event), trace, traces),
                rows -> writeReports(rows, traces));
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
        return project(
                Topic.REFUSALS,
                DocumentRefused.class,
                poll,
                PollTraces.of(metadata),
                (event, trace) -> RefusalRow.of(event),
                views::writeRefusals);
    }

    @Incoming("stats-register-in")
    Uni<Void> projectRegister(
            ConsumerRecords<String, byte[]> poll, IncomingKafkaRecordBatchMetadata<String, byte[]> metadata) {
        return project(
                Topic.REGISTER,
                OrganRegistered.class,
                poll,
                PollTraces.of(metadata),
                (event, trace) -> RegisterRow.of(event),
                views::writeRegister);
    }

    @Incoming("stats-portal-health-in")
    Uni<Void> projectPortalHealth(
            ConsumerRecords<String, byte[]> poll, IncomingKafkaRecordBatchMetadata<String, byte[]> metadata) {
        return project(
                Topic.PORTAL_HEALTH,
                PortalHealthChanged.class,
                poll,
                PollTraces.of(metadata),
                (event, trace) -> PortalRow.of(event),
                portals::write);
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

    /** The way of one poll; the topics differ in their rows alone. */
    private <E extends Event, R> Uni<Void> project(
            Topic topic,
            Class<E> type,
            ConsumerRecords<String, byte[]> poll,
            PollTraces traces,
            BiFunction<E, Trace, R> toRow,
            Function<List<R>, Uni<Void>> write) {
        return new Projection<ConsumerRecord<String, byte[]>, R>(
                        record -> toRow.apply(event(record, type), traces.of(record)),
                        write,
                        culprit -> bury(topic, culprit, traces.of(culprit.record())))
                .project(poll);
    }

    private static <E extends Event> E event(ConsumerRecord<String, byte[]> record, Class<E> type)
            throws UndecodableEventException {
        if (record.value() == null) {
            throw new IllegalArgumentException(
                    "expected a %s, found a record without a value".formatted(type.getSimpleName()));
        }
        return WireEvent.decode(record.value(), type);
    }

    private Uni<Void> bury(Topic topic, Culprit<ConsumerRecord<String, byte[]>> culprit, Trace trace) {
        ConsumerRecord<String, byte[]> record = culprit.record();
        LOG.errorf(
                "dead letter topic=%s partition=%d offset=%d code=GJ-690 reason=%s",
                record.topic(), record.partition(), record.offset(), culprit.reason());
        return Uni.createFrom()
                .deferred(() -> deadLetters.sendMessage(letter(topic, culprit, trace)))
                .invoke(() -> passage.count(Passage.Outcome.DEAD_LETTER));
    }

    private static Message<byte[]> letter(Topic topic, Culprit<ConsumerRecord<String, byte[]>> culprit, Trace trace) {
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
                .addMetadata(trace.metadata());
    }

    private static void header(RecordHeaders headers, String name, Object value) {
        headers.remove(name).add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    }
}
