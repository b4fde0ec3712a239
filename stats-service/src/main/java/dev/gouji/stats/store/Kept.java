package dev.gouji.stats.store;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers that took long are good for two hundred times as long as they took, ten seconds at most: counting over one
 * division then costs the database a two-hundredth of a core at any rate. Answers that took little are asked for anew.
 */
final class Kept<K, V> {
    private static final int KEPT_MAX = 1_000;
    private static final int WORTH_ITS_TIME = 200;
    private static final long QUICK_NANOS = Duration.ofMillis(10).toNanos();
    private static final long OLDEST_NANOS = Duration.ofSeconds(10).toNanos();

    private record Answer<V>(V value, long goodUntilNanos) {}

    private final Map<K, Answer<V>> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Answer<V>> eldest) {
            return size() > KEPT_MAX;
        }
    };

    /** The answer, perhaps one that was given a moment ago. */
    Uni<V> answer(K question, Supplier<Uni<V>> ask) {
        return Uni.createFrom().deferred(() -> {
            long begin = System.nanoTime();
            Answer<V> last = last(question);
            return last != null && begin - last.goodUntilNanos() < 0
                    ? Uni.createFrom().item(last.value())
                    : ask.get().invoke(value -> keep(question, value, begin));
        });
    }

    private synchronized Answer<V> last(K question) {
        return answers.get(question);
    }

    private synchronized void keep(K question, V value, long begin) {
        long end = System.nanoTime();
        if (end - begin > QUICK_NANOS) {
            answers.put(question, new Answer<>(value, end + Math.min(OLDEST_NANOS, (end - begin) * WORTH_ITS_TIME)));
        } else {
            answers.remove(question);
        }
    }
}
