package dev.gouji.ingest;

import dev.gouji.contract.event.Event;
import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.intake.DocumentPublisher;
import dev.gouji.ingest.telling.Herald;
import dev.gouji.watch.Passage;
import dev.gouji.watch.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** The one class of this service that knows Kafka. */
@ApplicationScoped
class EventPublisher implements DocumentPublisher, Herald {
    /** As many as are told at once. */
    private static final int CHANGES_TOGETHER = 1_000;

    private final Emitter<byte[]> documents;
    private final Emitter<byte[]> register;
    private final Emitter<byte[]> portals;
    private final Passage passage;

    EventPublisher(
            @Channel("ingest-raw-documents-out")
                    @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = UploadCapacity.UPLOADS_MAX)
                    Emitter<byte[]> documents,
            @Channel("ingest-register-out")
                    @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = CHANGES_TOGETHER)
                    Emitter<byte[]> register,
            @Channel("ingest-portal-health-out")
                    @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = CHANGES_TOGETHER)
                    Emitter<byte[]> portals,
            MeterRegistry meters) {
        this.documents = documents;
        this.passage = new Passage(meters, Passage.Stage.INGEST, List.of(Passage.Outcome.PUBLISHED));
        this.register = register;
        this.portals = portals;
    }

    /** A document goes through threads that others share before it is published. */
    @Override
    public DocumentPublisher onBehalfOfCaller() {
        Trace trace = Trace.current();
        return document -> publish(document, trace);
    }

    @Override
    public CompletionStage<Void> publish(RawDocument document) {
        return publish(document, Trace.current());
    }

    private CompletionStage<Void> publish(RawDocument document, Trace trace) {
        return send(documents, document, trace).thenRun(() -> passage.count(Passage.Outcome.PUBLISHED));
    }

    @Override
    public CompletionStage<Void> again(RawDocument document) {
        return send(documents, document, Trace.NONE);
    }

    @Override
    public CompletionStage<Void> registered(OrganRegistered organ) {
        return send(register, organ, Trace.NONE);
    }

    @Override
    public CompletionStage<Void> portal(PortalHealthChanged health) {
        return send(portals, health, Trace.NONE);
    }

    private static CompletionStage<Void> send(Emitter<byte[]> emitter, Event told, Trace trace) {
        WireEvent event = WireEvent.of(told);
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        Message<byte[]> message = Message.of(event.value())
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(event.key())
                        .withHeaders(headers(event))
                        .build())
                .addMetadata(trace.metadata())
                .withAck(() -> {
                    acknowledged.complete(null);
                    return CompletableFuture.completedStage(null);
                })
                .withNack(failure -> {
                    acknowledged.completeExceptionally(failure);
                    return CompletableFuture.completedStage(null);
                });
        try {
            emitter.send(message);
        } catch (IllegalStateException e) { // the buffer is full, or the service is on its way down
            acknowledged.completeExceptionally(e);
        }
        return acknowledged;
    }

    private static Headers headers(WireEvent event) {
        Headers headers = new RecordHeaders();
        event.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }
}
