package dev.gouji.ingest.health;

import java.time.Instant;

/**
 * One run over a portal: from its first request to the moment when nothing of it was due.
 *
 * @param run counts the runs of the portal from 1
 * @param finishedAt null while it goes on
 * @param requests robots.txt left out
 * @param fetchedNew pages that held something for the first time
 * @param found links that were not known
 * @param published documents
 */
public record CrawlRun(
        int run,
        Instant startedAt,
        Instant lastRequestAt,
        Instant finishedAt,
        int requests,
        int fetchedNew,
        int changed,
        int layoutOnly,
        int unchanged,
        int alias,
        int moved,
        int missing,
        int gone,
        int failed,
        int refused,
        int found,
        int published) {}
