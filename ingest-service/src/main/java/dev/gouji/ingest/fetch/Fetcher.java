package dev.gouji.ingest.fetch;

/**
 * Gets one page. Knows limits, robots and forbidden addresses; keeping the distance between two requests to a host is
 * its caller's. Never follows a redirect: the target is another page, perhaps of another host.
 */
public interface Fetcher {

    /** Blocks, for at most the time limit of a request. Never throws over what the host does. */
    Answer fetch(Wanted wanted);
}
