package dev.gouji.ingest.fetch;

import crawlercommons.robots.SimpleRobotRulesParser;
import dev.gouji.ingest.address.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Fetches the robots.txt of an origin (RFC 9309). What is not there allows everything; what cannot be had forbids
 * everything for an hour, and so does 429: whoever is asked too much already does not want to be asked more.
 */
public final class Robots {
    private static final Duration VALID = Duration.ofHours(6);
    private static final Duration VALID_AFTER_ERROR = Duration.ofHours(1);
    private static final int TOO_MANY_REQUESTS = 429;
    /** RFC 9309 wants at least 500 KiB read. */
    private static final long BYTES = 512 * 1024;

    private final FollowingFetcher fetcher;
    private final String agent;
    private final Clock clock;

    /** @param distance that is kept before each request, redirects included */
    public Robots(HttpFetcher fetcher, Distance distance, Clock clock) {
        Body beginning = new Body(BYTES, Body.Excess.CUT);
        this.fetcher = new FollowingFetcher(wanted -> fetcher.fetch(wanted, beginning), distance);
        this.agent = fetcher.robotsName();
        this.clock = clock;
    }

    /**
     * The rules for all pages of an origin. One request to its host, more with redirects. Blocks. Never throws over what
     * the host does.
     *
     * @param page any address of it
     */
    public RobotsRules fetch(WebAddress page) throws InterruptedException {
        return fetch(page, false);
    }

    /**
     * The same, from a host whose certificate may be taken as it is.
     *
     * @param page any address of it
     */
    public RobotsRules fetch(WebAddress page, boolean anyCertificate) throws InterruptedException {
        WebAddress address = page.resolve("/robots.txt").orElseThrow();
        Answer answer = fetcher.fetch(new Wanted(address, Validators.NONE, anyCertificate))
                .answer();
        Instant now = clock.instant();
        return switch (answer) {
            case Answer.Content content -> parsed(address, content, now.plus(VALID));
            case Answer.Gone gone -> RobotsRules.allowAll(now.plus(VALID));
            case Answer.Blocked blocked ->
                blocked.status() >= 500 || blocked.status() == TOO_MANY_REQUESTS
                        ? RobotsRules.unavailable(blocked, now.plus(VALID_AFTER_ERROR))
                        : RobotsRules.allowAll(now.plus(VALID));
            case Answer.Failed failed -> failed(failed, now);
            case Answer.Forbidden forbidden -> RobotsRules.unavailable(forbidden, now.plus(VALID_AFTER_ERROR));
            case Answer.Unchanged unchanged -> throw new IllegalStateException("304 to a request without a condition");
            case Answer.Moved moved -> throw new IllegalStateException("a redirect was not followed");
        };
    }

    /** Other statuses, and redirects without end, are as if there was no file (section 2.3.1). */
    private static RobotsRules failed(Answer.Failed answer, Instant now) {
        return switch (answer.fault()) {
            case STATUS, BAD_REDIRECT -> RobotsRules.allowAll(now.plus(VALID));
            case NAME_UNKNOWN, NOT_REACHABLE, BAD_CERTIFICATE, TOO_SLOW, TOO_LARGE, BROKEN_OFF ->
                RobotsRules.unavailable(answer, now.plus(VALID_AFTER_ERROR));
            case HOST_BUSY -> RobotsRules.unavailable(answer, now);
        };
    }

    private RobotsRules parsed(WebAddress address, Answer.Content content, Instant expiresAt) {
        // With its usual limit the parser turns a long delay into a ban.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return RobotsRules.of(
                parser.parseContent(address.toString(), content.bytes(), content.mediaType(), List.of(agent)),
                expiresAt);
    }
}
