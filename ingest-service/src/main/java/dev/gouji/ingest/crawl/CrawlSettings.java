package dev.gouji.ingest.crawl;

import java.time.Duration;

/**
 * How much is done at once.
 *
 * @param hostsAtOnce one thread each
 * @param lease after which the host of a process that died is free for another; longer than broker and database may
 *     take together, and renewed three times as often
 * @param idle between two looks for a host that is due, when there was none
 * @param lookAtPortals between two looks at the configuration
 */
public record CrawlSettings(int hostsAtOnce, Duration lease, Duration idle, Duration lookAtPortals) {
    public static final CrawlSettings USUAL =
            new CrawlSettings(64, Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofSeconds(15));

    public CrawlSettings {
        if (hostsAtOnce < 1) {
            throw new IllegalArgumentException("hosts at once is %d, expected at least 1".formatted(hostsAtOnce));
        }
    }
}
