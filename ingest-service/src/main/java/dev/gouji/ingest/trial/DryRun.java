package dev.gouji.ingest.trial;

import dev.gouji.ingest.portal.Portal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/** Fetches the lists of a portal, at most ten pages in a minute, and no report. Nothing is kept. */
public final class DryRun {
    static final int PAGES_MAX = 10;
    static final Duration TIME_MAX = Duration.ofSeconds(60);

    private final Errand errand;
    private final InstantSource clock;
    private final Pause pause;

    public DryRun(Errand errand, InstantSource clock, Pause pause) {
        this.errand = Objects.requireNonNull(errand, "errand is null");
        this.clock = Objects.requireNonNull(clock, "clock is null");
        this.pause = Objects.requireNonNull(pause, "pause is null");
    }

    /** Blocks for a minute and the time limit of one request, at most. Never throws over what the hosts do. */
    public Trial of(Portal portal) throws InterruptedException {
        return new Round(portal, errand, clock, pause).run();
    }
}
