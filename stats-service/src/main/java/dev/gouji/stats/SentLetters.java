package dev.gouji.stats;

import dev.gouji.stats.listing.DeadLetter;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.store.Redrives;
import dev.gouji.stats.store.Redrives.Redrive;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Dead letters with what became of them. To be called from worker threads only. */
@Singleton
class SentLetters {
    private static final int OF_EACH_PARTITION = 200;

    private final DeadLetters letters;
    private final Redrives redrives;

    SentLetters(DeadLetters letters, Redrives redrives) {
        this.letters = letters;
        this.redrives = redrives;
    }

    /** Whether those are asked for that were sent back; otherwise those that wait. */
    static boolean redriven(Parameters parameters) {
        return "true".equals(parameters.oneOf("redriven", Stream.of("true", "false")));
    }

    /** The newest of each partition that were sent back, or that were not. */
    List<DeadLetter> list(boolean redriven) {
        List<DeadLetter> newest = letters.newest(OF_EACH_PARTITION);
        Map<String, Redrive> sent =
                awaited(redrives.of(newest.stream().map(DeadLetter::id).toList()));
        return newest.stream()
                .filter(letter -> sent.containsKey(letter.id()) == redriven)
                .map(letter -> redriven
                        ? letter.redriven(
                                sent.get(letter.id()).at(),
                                sent.get(letter.id()).person())
                        : letter)
                .toList();
    }

    /**
     * Sends a letter back and keeps who did. Killed in between, the letter is listed as waiting: sending it once more
     * changes nothing.
     */
    Optional<DeadLetter> replay(String id, String person) {
        return letters.replay(id).map(letter -> {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            awaited(redrives.note(id, now, person));
            return letter.redriven(now, person);
        });
    }

    private static <T> T awaited(Uni<T> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Database.asked(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) { // the signature says no less
            throw new IllegalStateException(e);
        }
    }
}
