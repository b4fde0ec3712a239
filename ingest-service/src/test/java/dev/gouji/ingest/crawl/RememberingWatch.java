package dev.gouji.ingest.crawl;

import dev.gouji.ingest.frontier.Lease;
import dev.gouji.ingest.frontier.Visit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it is told. */
public final class RememberingWatch implements CrawlWatch {
    public final List<Visit> visits = new CopyOnWriteArrayList<>();
    public final List<String> pauses = new CopyOnWriteArrayList<>();
    public final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @Override
    public void visited(Lease lease, Visit visit, Duration took) {
        visits.add(visit);
    }

    @Override
    public void paused(Lease lease, String reason, Duration pause) {
        pauses.add(reason);
    }

    @Override
    public void brokeOff(Lease lease, Throwable failure) {
        failures.add(failure);
    }

    @Override
    public void waiting(Throwable failure, Duration pause) {
        failures.add(failure);
    }

    @Override
    public void hosts(int atOnce) {
        // Nobody asks.
    }
}
