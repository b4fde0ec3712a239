package dev.gouji.validate;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleFault;
import dev.gouji.validate.series.CheckOutcome;
import dev.gouji.validate.series.ReceivedReport;
import dev.gouji.validate.series.SeriesCheck;
import dev.gouji.validate.store.EarlierReports;
import dev.gouji.validate.store.Fingerprints;
import dev.gouji.validate.store.Keeper;
import dev.gouji.validate.store.StoredComparisons;
import dev.gouji.validate.store.UnstorableException;
import dev.gouji.watch.Passage;
import dev.gouji.watch.Passage.Outcome;
import dev.gouji.watch.PollTraces;
import dev.gouji.watch.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Reports in, checked reports out.
 *
 * <p>A batch is stored, then published, then acknowledged. Whoever falls over in between finds the batch again and does
 * the same once more: the store keeps what it has, and equal events carry equal ids. The other way round, a report could
 * be told to the next service and yet be missing as a neighbour of the next year.
 */
@ApplicationScoped
class CheckReports {
    private static final Logger LOG = Logger.getLogger(CheckReports.class);

    private static final byte[] NO_VALUE = {};

    private final Clock clock = Clock.systemUTC();
    private final BookInForce books;
    private final EarlierReports earlier;
    private final StoredComparisons comparisons;
    private final Fingerprints fingerprints;
    private final Keeper keeper;
    private final Patience patience;
    private final Passage passage;
    private final Emitter<byte[]> checkedReports;
    private final Emitter<byte[]> deadLetters;

    CheckReports(
            BookInForce books,
            EarlierReports earlier,
            StoredComparisons comparisons,
            Fingerprints fingerprints,
            Keeper keeper,
            Patience patience,
            MeterRegistry meters,
            @Channel("validate-checked-reports-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    Emitter<byte[]> checkedReports,
            @Channel("validate-dead-letters-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    Emitter<byte[]> deadLetters) {
        this.books = books;
        this.earlier = earlier;
        this.comparisons = comparisons;
        this.fingerprints = fingerprints;
        this.keeper = keeper;
        this.patience = patience;
        this.passage = new Passage(meters, Passage.Stage.VALIDATE, List.of(Outcome.CHECKED));
        this.checkedReports = checkedReports;
        this.deadLetters = deadLetters;
    }

    /** A record and what it holds. */
    private record IncomingReport(ConsumerRecord<String, byte[]> record, ReceivedReport report, Trace trace) {}

    /** What is told of a report. */
    private record CheckedReport(ReportChecked content, WireEvent event, Trace trace) {}

    @Incoming("validate-reports-in")
    @Blocking
    void check(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> metadata) {
        PollTraces traces = PollTraces.of(metadata);
        List<IncomingReport> readable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                readable.add(new IncomingReport(record, decoded(record), traces.of(record)));
            } catch (UndecodableEventException e) {
                bury(record, e.getMessage(), 1, traces.of(record));
            }
        }
        process(readable);
    }

    private static ReceivedReport decoded(ConsumerRecord<String, byte[]> record) throws UndecodableEventException {
        byte[] value = record.value() == null ? NO_VALUE : record.value();
        return new ReceivedReport(WireEvent.decode(value, ReportRead.class), value);
    }

    /** Tries until it is done. What can never be done is narrowed down to a single record, which is set aside. */
    private void process(List<IncomingReport> batch) {
        for (int attempt = 1; !batch.isEmpty(); attempt++) {
            try {
                attempt(batch);
                return;
            } catch (RuntimeException e) {
                if (!isForGood(e)) {
                    LOG.warnf("code=GJ-510 attempt=%d records=%d, trying again: %s", attempt, batch.size(), reason(e));
                    patience.beforeNext(attempt);
                } else if (batch.size() == 1) {
                    IncomingReport one = batch.getFirst();
                    bury(one.record(), e.getMessage(), attempt, one.trace());
                    return;
                } else {
                    process(batch.subList(0, batch.size() / 2));
                    process(batch.subList(batch.size() / 2, batch.size()));
                    return;
                }
            }
        }
    }

    /** Broker and database come back; a report that is refused is refused again. */
    private static boolean isForGood(RuntimeException e) {
        return e instanceof UncheckableReportException
                || e instanceof UnstorableException
                || e.getCause() instanceof RecordTooLargeException;
    }

    private void attempt(List<IncomingReport> batch) {
        List<ReceivedReport> reports =
                batch.stream().map(IncomingReport::report).toList();
        RuleBook book = books.book();
        SeriesCheck series =
                new SeriesCheck(book, clock, earlier.find(SeriesCheck.neighbourhood(reports)), comparisons);
        series.know(fingerprints.like(series.fingerprints(reports)));
        List<CheckedReport> checked =
                batch.stream().flatMap(report -> checked(series, report)).toList();
        for (RuleFault fault : series.faults()) {
            LOG.errorf("code=GJ-520 rule=%s: %s", fault.rule(), fault.cause());
        }
        List<CheckOutcome> outcomes = checked.stream()
                .map(CheckedReport::content)
                .filter(each -> each.report().year().value() != null)
                .map(each -> CheckOutcome.of(each, book))
                .toList();
        keeper.keep(
                new Keeper.Changes(series.changed(), series.changedCopies(), series.changedFingerprints(), outcomes));
        publish(checked);
        passage.count(Outcome.CHECKED, checked.size());
    }

    /** A neighbour that is checked once more belongs to the trace of the report that it is checked for. */
    private static Stream<CheckedReport> checked(SeriesCheck series, IncomingReport incoming) {
        try {
            return series.check(incoming.report()).stream()
                    .map(content -> new CheckedReport(content, WireEvent.of(content), incoming.trace()))
                    .toList()
                    .stream();
        } catch (RuntimeException e) {
            throw new UncheckableReportException(incoming.report().report().documentId(), e);
        }
    }

    /** Sends all, in order, and waits for the broker to have them. */
    private void publish(List<CheckedReport> reports) {
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (CheckedReport report : reports) {
            WireEvent event = report.event();
            Headers headers = new RecordHeaders();
            event.headers().forEach((name, value) -> headers.add(name, utf8(value)));
            sent.add(send(checkedReports, event.key(), headers, event.value(), report.trace()));
        }
        sent.forEach(CompletableFuture::join);
    }

    private static CompletableFuture<Void> send(
            Emitter<byte[]> emitter, String key, Headers headers, byte[] value, Trace trace) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(key)
                .withHeaders(headers)
                .build();
        emitter.send(Message.of(
                value,
                Metadata.of(metadata, trace.metadata()),
                () -> {
                    done.complete(null);
                    return CompletableFuture.completedStage(null);
                },
                failure -> {
                    done.completeExceptionally(failure);
                    return CompletableFuture.completedStage(null);
                }));
        return done;
    }

    /** Sets a record aside as it came, with the reason. */
    private void bury(ConsumerRecord<String, byte[]> record, String reason, int attempts, Trace trace) {
        LOG.errorf(
                "topic=%s partition=%d offset=%d code=GJ-530 set aside: %s",
                record.topic(), record.partition(), record.offset(), reason);
        Headers headers = new RecordHeaders(record.headers().toArray());
        headers.add("dlq-reason", utf8(reason));
        headers.add("dlq-topic", utf8(record.topic()));
        headers.add("dlq-partition", utf8(String.valueOf(record.partition())));
        headers.add("dlq-offset", utf8(String.valueOf(record.offset())));
        headers.add("dlq-attempts", utf8(String.valueOf(attempts)));
        headers.add("dlq-service", utf8("validate-service"));
        byte[] value = record.value() == null ? NO_VALUE : record.value();
        for (int attempt = 1; ; attempt++) {
            try {
                send(deadLetters, record.key(), headers, value, trace).join();
                passage.count(Outcome.DEAD_LETTER);
                return;
            } catch (CompletionException e) {
                LOG.warnf("code=GJ-511 attempt=%d, trying again: %s", attempt, reason(e));
                patience.beforeNext(attempt);
            }
        }
    }

    /** The innermost cause: those around it repeat the statement and what was in it. */
    private static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
