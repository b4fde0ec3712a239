package dev.gouji.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The distance within this process: from the end of a request to the start of the next, one at a time. */
public final class HostDistance implements Distance {
    private static final int HOSTS_MAX = 10_000;

    private final Duration gap;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    public HostDistance(Duration gap) {
        this.gap = gap;
    }

    @Override
    public <T> T keep(String host, Supplier<T> request) throws InterruptedException {
        forget();
        Turn turn = turns.computeIfAbsent(host, same -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            if (turn.used) {
                TimeUnit.NANOSECONDS.sleep(turn.ended + gap.toNanos() - System.nanoTime());
            }
            return request.get();
        } finally {
            turn.used = true;
            turn.ended = System.nanoTime();
            turn.lock.unlock();
        }
    }

    private void forget() {
        if (turns.size() > HOSTS_MAX) {
            long now = System.nanoTime();
            turns.values()
                    .removeIf(turn -> turn.used && !turn.lock.isLocked() && now - turn.ended > 10 * gap.toNanos());
        }
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private volatile boolean used;
        private volatile long ended;
    }
}
