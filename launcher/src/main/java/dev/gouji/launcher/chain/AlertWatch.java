package dev.gouji.launcher.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Listens to the stream of alerts, as an office does, and remembers when it heard of a document first. */
public final class AlertWatch implements AutoCloseable {
    private static final String DATA = "data: ";
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Stream<String> lines;
    private final Clock clock;
    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    private AlertWatch(Stream<String> lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** Begins; what happened before is not told. */
    public static AlertWatch open(Services services, Clock clock) {
        AlertWatch watch = new AlertWatch(services.alertStream(), clock);
        Thread.ofVirtual().name("alert-watch").start(watch::listen);
        return watch;
    }

    /** Waits for documents until it has heard of each of them, or no longer; when it heard of which. */
    public Map<String, Instant> await(Set<String> documents, Duration patience) throws InterruptedException {
        long giveUp = System.nanoTime() + patience.toNanos();
        while (!told.keySet().containsAll(documents) && System.nanoTime() < giveUp) {
            Thread.sleep(PAUSE);
        }
        Map<String, Instant> heard = new HashMap<>(told);
        heard.keySet().retainAll(documents);
        return heard;
    }

    private void listen() {
        try {
            lines.filter(line -> line.startsWith(DATA)).forEach(this::hear);
        } catch (UncheckedIOException e) {
            // Closed: by us, or with the service, which whoever waits notices.
        }
    }

    private void hear(String line) {
        Instant now = clock.instant();
        try {
            JsonNode event = WireEvent.json().readTree(line.substring(DATA.length()));
            told.putIfAbsent(event.path("alert").path("document_id").asText(), now);
        } catch (JsonProcessingException e) {
            throw ChainException.unexpected("GET " + Services.ALERTS, Services.OK, line);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
