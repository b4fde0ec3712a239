package dev.gouji.ingest.trial;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Distance;
import dev.gouji.ingest.fetch.Fetcher;
import dev.gouji.ingest.fetch.RobotsRules;
import dev.gouji.ingest.fetch.Wanted;
import dev.gouji.ingest.portal.Portal;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks robots.txt first, and keeps the distance that everybody in this process keeps. */
public final class CourteousErrand implements Errand {
    private static final int ORIGINS_MAX = 1000;

    private final Fetcher fetcher;
    private final Rules rules;
    private final Distance distance;
    private final InstantSource clock;
    private final Map<WebAddress, RobotsRules> known = new ConcurrentHashMap<>();

    /** Gets the rules of an origin. */
    public interface Rules {
        RobotsRules fetch(WebAddress page) throws InterruptedException;
    }

    public CourteousErrand(Fetcher fetcher, Rules rules, Distance distance, InstantSource clock) {
        this.fetcher = fetcher;
        this.rules = rules;
        this.distance = distance;
        this.clock = clock;
    }

    @Override
    public Answer run(WebAddress address, Portal portal) throws InterruptedException {
        WebAddress robots = address.resolve("/robots.txt").orElseThrow();
        if (rules(robots).allows(address)) {
            return fetch(address);
        }
        // Rules that could not be had forbid everything, too: then the reason is why they could not.
        Answer answer = fetch(robots);
        return answer instanceof Answer.Forbidden || answer instanceof Answer.Failed
                ? answer
                : new Answer.Forbidden(Answer.Forbidden.Reason.ROBOTS, robots.toString());
    }

    private Answer fetch(WebAddress address) throws InterruptedException {
        return distance.keep(address.host(), () -> fetcher.fetch(Wanted.afresh(address)));
    }

    private RobotsRules rules(WebAddress robots) throws InterruptedException {
        RobotsRules present = known.get(robots);
        if (present != null && clock.instant().isBefore(present.expiresAt())) {
            return present;
        }
        if (known.size() >= ORIGINS_MAX) {
            known.clear();
        }
        RobotsRules fetched = rules.fetch(robots);
        known.put(robots, fetched);
        return fetched;
    }
}
