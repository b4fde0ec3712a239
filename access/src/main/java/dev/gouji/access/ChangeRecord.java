package dev.gouji.access;

import dev.gouji.access.audit.Entry;
import dev.gouji.access.audit.Line;
import dev.gouji.access.store.AuditLog;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * Writes down what is asked and answered. Each line hangs on the one before, so there is one transaction at a time; what
 * comes meanwhile goes into the next one together.
 */
@Singleton
@IfBuildProperty(name = "gouji.access.record.enabled", stringValue = "true", enableIfMissing = true)
class ChangeRecord implements Changes {
    private static final int AT_ONCE = 500;
    private static final int WAITING_MAX = 10_000;

    private record Waiting(Entry entry, CompletableFuture<Line> written) {}

    private final AuditLog log;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private boolean writing;

    ChangeRecord(AuditLog log) {
        this.log = log;
    }

    @Override
    public CompletableFuture<Line> add(Entry entry) {
        Waiting one = new Waiting(entry, new CompletableFuture<>());
        synchronized (this) {
            if (waiting.size() >= WAITING_MAX) {
                one.written().completeExceptionally(new IllegalStateException("too many lines wait for the database"));
                return one.written();
            }
            waiting.add(one);
        }
        writeNext();
        return one.written();
    }

    private void writeNext() {
        List<Waiting> batch = new ArrayList<>();
        synchronized (this) {
            if (writing || waiting.isEmpty()) {
                return;
            }
            writing = true;
            while (batch.size() < AT_ONCE && !waiting.isEmpty()) {
                batch.add(waiting.remove());
            }
        }
        Uni.createFrom()
                .deferred(() -> log.append(batch.stream().map(Waiting::entry).toList()))
                .subscribe()
                .with(lines -> done(batch, lines, null), failure -> done(batch, List.of(), failure));
    }

    private void done(List<Waiting> batch, List<Line> lines, Throwable failure) {
        synchronized (this) {
            writing = false;
        }
        for (int i = 0; i < batch.size(); i++) {
            if (failure == null) {
                batch.get(i).written().complete(lines.get(i));
            } else {
                batch.get(i).written().completeExceptionally(failure);
            }
        }
        writeNext();
    }
}
