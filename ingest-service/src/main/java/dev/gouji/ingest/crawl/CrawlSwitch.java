package dev.gouji.ingest.crawl;

import java.time.Instant;

/** Whether anything is crawled at all: one answer for all replicas. Calls block. */
public interface CrawlSwitch {

    /**
     * What was last said.
     *
     * @param reason for people, null when nobody gave one
     * @param since null when nobody ever said anything: then the crawl goes on
     */
    record Position(boolean paused, String reason, Instant since) {}

    /** @throws dev.gouji.ingest.frontier.FrontierAwayException when there is no answer */
    Position position();

    /**
     * Pauses all crawling, or lets it go on.
     *
     * @param reason for people, may be null
     * @throws dev.gouji.ingest.frontier.FrontierAwayException when there is no answer
     */
    Position set(boolean paused, String reason);
}
