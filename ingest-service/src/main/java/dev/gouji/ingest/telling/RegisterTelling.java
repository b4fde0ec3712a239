package dev.gouji.ingest.telling;

import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.ingest.register.RegisterChange;
import dev.gouji.ingest.register.RegisterChanges;
import dev.gouji.ingest.register.RegisteredOrgan;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells stats of each change of the register: told first, forgotten then, so that a change may be told twice. */
public final class RegisterTelling {
    private static final int TOGETHER = 500;

    private final RegisterChanges changes;
    private final Herald herald;
    private final Duration patience;

    /**
     * @param patience with the broker, for all that is told together
     */
    public RegisterTelling(RegisterChanges changes, Herald herald, Duration patience) {
        this.changes = changes;
        this.herald = herald;
        this.patience = patience;
    }

    /**
     * Tells what there is to tell, the oldest first. Blocks.
     *
     * @return how many changes
     * @throws ExecutionException when the broker takes one of them for no answer; nothing is forgotten then
     * @throws TimeoutException when it does not answer
     */
    public int round() throws ExecutionException, TimeoutException, InterruptedException {
        List<RegisterChange> oldest = changes.oldest(TOGETHER);
        CompletableFuture<?>[] told = oldest.stream()
                .map(change -> herald.registered(event(change)).toCompletableFuture())
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(told).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (!oldest.isEmpty()) {
            changes.forget(oldest.stream().map(RegisterChange::number).toList());
        }
        return oldest.size();
    }

    private static OrganRegistered event(RegisterChange change) {
        RegisteredOrgan organ = change.organ();
        return new OrganRegistered(
                organ.entry(),
                organ.name(),
                organ.division(),
                organ.kind(),
                organ.level(),
                organ.fromYear(),
                organ.toYear(),
                organ.column(),
                change.removed(),
                change.number(),
                change.at());
    }
}
