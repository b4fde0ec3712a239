package dev.gouji.ingest.trial;

import java.time.Duration;

/** Waiting; in tests, without it. */
public interface Pause {

    void pause(Duration time) throws InterruptedException;
}
