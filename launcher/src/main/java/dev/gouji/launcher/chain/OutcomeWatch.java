package dev.gouji.launcher.chain;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** Follows the outcomes as they are recorded. For one thread. */
public final class OutcomeWatch {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Services services;
    private final Duration patience;
    private final Map<String, Outcome> known = new HashMap<>();
    private long after;

    /**
     * @param patience without any progress before waiting is given up
     */
    public OutcomeWatch(Services services, Duration patience) {
        this.services = services;
        this.patience = patience;
    }

    /**
     * Waits for the outcomes of documents, also of those that were processed in an earlier run.
     *
     * @param progress told how many of them there are, each time when there are more
     * @throws ChainException when nothing moves any more
     */
    public Map<String, Outcome> await(Set<String> documents, IntConsumer progress) throws InterruptedException {
        Set<String> missing = new HashSet<>(documents);
        long giveUp = System.nanoTime() + patience.toNanos();
        while (!missing.isEmpty()) {
            int before = missing.size();
            boolean moved = follow();
            missing.removeAll(known.keySet());
            if (missing.size() < before) {
                progress.accept(documents.size() - missing.size());
                giveUp = System.nanoTime() + patience.toNanos();
            } else if (System.nanoTime() > giveUp) {
                throw ChainException.stalled(missing.size(), patience.toSeconds());
            } else if (!moved) {
                Thread.sleep(PAUSE);
            }
        }
        Map<String, Outcome> outcomes = new HashMap<>(known);
        outcomes.keySet().retainAll(documents);
        return outcomes;
    }

    /** Reads the next page; false when there was none. */
    private boolean follow() {
        List<Outcome> page = services.outcomes(after);
        for (Outcome outcome : page) {
            known.put(outcome.documentId(), outcome);
            after = Math.max(after, outcome.sequence());
        }
        return !page.isEmpty();
    }
}
