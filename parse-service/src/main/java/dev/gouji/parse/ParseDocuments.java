package dev.gouji.parse;

import dev.gouji.archive.ArchivePlace;
import dev.gouji.archive.DocumentArchive;
import dev.gouji.contract.event.DocumentRefused;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.parse.isolate.IsolatedReader;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.FileContents;
import dev.gouji.parse.read.Reading;
import dev.gouji.parse.read.ReadingPool;
import dev.gouji.watch.Passage;
import dev.gouji.watch.Passage.Outcome;
import dev.gouji.watch.PollTraces;
import dev.gouji.watch.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * The messaging edge: raw documents in; reports, refusals and dead letters out. A poll is acknowledged when the broker
 * has all that came of it, so whatever is killed in between is read again, with the same ids.
 */
@ApplicationScoped
public class ParseDocuments {
    private static final Logger LOG = Logger.getLogger(ParseDocuments.class);
    /** The broker takes records of 4 MiB; the findings still have to fit beside the report. */
    private static final int REPORT_BYTES_MAX = 3 * 1024 * 1024;

    private static final long BATCH_BYTES_MAX = 32L * 1024 * 1024;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final MutinyEmitter<byte[]> reports;
    private final MutinyEmitter<byte[]> refusals;
    private final MutinyEmitter<byte[]> deadLetters;
    private final ParseConfig config;
    private final DocumentArchive archive;
    private final IsolatedReader reader;
    private final ReadingPool pool;
    private final Clock clock = Clock.systemUTC();
    private final Passage passage;

    ParseDocuments(
            @Channel("parse-reports-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> reports,
            @Channel("parse-refusals-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> refusals,
            @Channel("parse-dead-letters-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> deadLetters,
            ParseConfig config,
            MeterRegistry meters)
            throws IOException {
        this.reports = reports;
        this.refusals = refusals;
        this.deadLetters = deadLetters;
        this.config = config;
        this.passage = new Passage(meters, Passage.Stage.PARSE, List.of(Outcome.REPORT, Outcome.REFUSED));
        this.archive = ArchivePlace.of(config.archive()).open(0, config.s3().access());
        int threads = Runtime.getRuntime().availableProcessors();
        this.reader = new IsolatedReader(threads);
        this.pool = new ReadingPool(reader, work -> IsolatedReader.patience(work, config.timeLimit()), threads);
    }

    @PreDestroy
    void stop() {
        pool.close();
        reader.close();
        archive.close();
    }

    @Incoming("parse-raw-documents-in")
    @Blocking
    Uni<Void> read(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> metadata) {
        Poll poll = new Poll(PollTraces.of(metadata));
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                RawDocument document = WireEvent.decode(record.value(), RawDocument.class);
                poll.origin = record;
                FileContents.of(new ReadingPool.Work(document, content(document)), poll);
            } catch (UndecodableEventException e) {
                poll.sent.add(deadLetter(record, "undecodable: " + e.getMessage(), 1, poll.traces.of(record)));
            } catch (IOException e) {
                poll.sent.add(deadLetter(
                        record,
                        "not in the archive: " + e.getClass().getSimpleName(),
                        config.archiveAttempts(),
                        poll.traces.of(record)));
            }
        }
        poll.readBatch();
        return poll.sent.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(poll.sent).andFailFast().replaceWithVoid();
    }

    /** What came of the documents of one poll; they are read in batches that fit into memory. */
    private final class Poll implements FileContents.Taker {
        private final List<Uni<Void>> sent = new ArrayList<>();
        private final List<ReadingPool.Work> batch = new ArrayList<>();
        private final List<ConsumerRecord<String, byte[]>> origins = new ArrayList<>();
        private final PollTraces traces;
        private ConsumerRecord<String, byte[]> origin;
        private long bytes;

        Poll(PollTraces traces) {
            this.traces = traces;
        }

        @Override
        public void document(ReadingPool.Work work) {
            batch.add(work);
            origins.add(origin);
            bytes += work.content().length;
            if (bytes > BATCH_BYTES_MAX) {
                readBatch();
            }
        }

        @Override
        public void refused(RawDocument document, Refusal refusal) {
            sent.add(refuse(document, new Reading.Refused(refusal), traces.of(origin)));
        }

        @Override
        public void opened(RawDocument archive, Refusal inItsPlace) {
            sent.add(refuse(archive, new Reading.Refused(inItsPlace), traces.of(origin)));
        }

        void readBatch() {
            List<ReadingPool.Result> results = pool.readAll(batch);
            for (int i = 0; i < results.size(); i++) {
                ConsumerRecord<String, byte[]> from = origins.get(i);
                sent.add(outcome(batch.get(i).document(), from, results.get(i), traces.of(from)));
            }
            batch.clear();
            origins.clear();
            bytes = 0;
        }
    }

    private Uni<Void> outcome(
            RawDocument document, ConsumerRecord<String, byte[]> origin, ReadingPool.Result result, Trace trace) {
        return switch (result) {
            case ReadingPool.Result.Failed failed -> {
                LOG.errorf(failed.fault(), "documentId=%s code=GJ-190", document.documentId());
                yield deadLetter(origin, "reader failed: " + failed.fault(), 1, trace);
            }
            case ReadingPool.Result.Done done ->
                switch (done.reading()) {
                    case Reading.OfReport read -> {
                        WireEvent wire =
                                WireEvent.of(new ReportRead(read.report(), DocumentReader.VERSION, clock.instant()));
                        yield wire.value().length <= REPORT_BYTES_MAX
                                ? send(reports, wire, trace).invoke(() -> passage.count(Outcome.REPORT))
                                : refuse(
                                        document,
                                        Reading.Refused.tooLong(wire.value().length, REPORT_BYTES_MAX),
                                        trace);
                    }
                    case Reading.Refused refused -> refuse(document, refused, trace);
                };
        };
    }

    private Uni<Void> refuse(RawDocument document, Reading.Refused refused, Trace trace) {
        LOG.infof(
                "documentId=%s code=%s",
                document.documentId(), refused.refusal().code());
        return send(
                        refusals,
                        WireEvent.of(new DocumentRefused(
                                document.documentId(),
                                document.sha256(),
                                document.source(),
                                refused.refusal(),
                                DocumentReader.VERSION,
                                clock.instant())),
                        trace)
                .invoke(() -> passage.count(Outcome.REFUSED));
    }

    /** The archive may be slow to show a new file to other machines, or away for a moment. */
    private byte[] content(RawDocument document) throws IOException {
        if (document.content() != null) {
            return document.content();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return archive.read(document.sha256())
                        .orElseThrow(() -> new FileNotFoundException("not in the archive: " + document.sha256()));
            } catch (IOException e) {
                if (attempt >= config.archiveAttempts()) {
                    LOG.errorf("documentId=%s code=GJ-191 attempts=%d", document.documentId(), attempt);
                    throw e;
                }
                pause(FIRST_PAUSE.multipliedBy(1L << attempt));
            }
        }
    }

    private static void pause(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the archive", e);
        }
    }

    private static Uni<Void> send(MutinyEmitter<byte[]> channel, WireEvent wire, Trace trace) {
        Headers headers = new RecordHeaders();
        wire.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return send(channel, wire.key(), headers, wire.value(), trace);
    }

    private Uni<Void> deadLetter(ConsumerRecord<String, byte[]> record, String reason, int attempts, Trace trace) {
        LOG.errorf(
                "topic=%s partition=%d offset=%d code=GJ-192 reason=%s",
                record.topic(), record.partition(), record.offset(), reason);
        Headers headers = new RecordHeaders(record.headers().toArray());
        Map.of(
                        "dlq-reason", reason,
                        "dlq-topic", record.topic(),
                        "dlq-partition", String.valueOf(record.partition()),
                        "dlq-offset", String.valueOf(record.offset()),
                        "dlq-attempts", String.valueOf(attempts),
                        "dlq-service", "parse-service")
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return send(deadLetters, record.key(), headers, record.value(), trace)
                .invoke(() -> passage.count(Outcome.DEAD_LETTER));
    }

    /** A broker that is away is waited for: nothing is acknowledged before it has the event. */
    private static Uni<Void> send(
            MutinyEmitter<byte[]> channel, String key, Headers headers, byte[] value, Trace trace) {
        return Uni.createFrom()
                .deferred(() -> channel.sendMessage(Message.of(value)
                        .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                                .withKey(key)
                                .withHeaders(headers)
                                .build())
                        .addMetadata(trace.metadata())))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "code=GJ-193 waiting for the broker: %s",
                        failure.getClass().getSimpleName()))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }
}
