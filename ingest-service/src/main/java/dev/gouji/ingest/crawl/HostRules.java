package dev.gouji.ingest.crawl;

import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Wanted;
import java.time.Duration;
import java.util.Optional;

/** What hosts say about crawlers, as far as it is about requests and their distance. */
public interface HostRules {

    /** Whether the host's robots.txt has to be asked for before this page is: a request like any other. */
    boolean isDue(Wanted page);

    /** Asks for it. Blocks, for at most the time limit of a request; never throws over what the host does. */
    void ask(Wanted page);

    /** Why this page must not be asked for, in the form of an answer; empty when it may. */
    Optional<Answer> refusal(Wanted page);

    /** The distance of requests that the host asks for. */
    Optional<Duration> delay(Wanted page);
}
