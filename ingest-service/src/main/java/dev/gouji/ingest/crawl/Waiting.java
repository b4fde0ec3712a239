package dev.gouji.ingest.crawl;

import java.time.Duration;

/** How time passes between two requests; tests let it pass at once. */
public interface Waiting {

    /** Whether the time has passed; false, and sooner, when the crawl is to end. */
    boolean await(Duration time);

    /** Whether the crawl is to end. */
    boolean isOver();

    /** Lets whoever waits go home. */
    void end();
}
