package dev.gouji.ingest.trial;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Distance;
import dev.gouji.ingest.fetch.Fetcher;
import dev.gouji.ingest.fetch.HostBusyException;
import dev.gouji.ingest.fetch.RobotsRules;
import dev.gouji.ingest.fetch.Validators;
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
    private final Map<Wanted, RobotsRules> known = new ConcurrentHashMap<>();

    /** Gets the rules of an origin. */
    public interface Rules {
        RobotsRules fetch(WebAddress page, boolean anyCertificate) throws InterruptedException;
    }

    public CourteousErrand(Fetcher fetcher, Rules rules, Distance distance, InstantSource clock) {
        this.fetcher = fetcher;
        this.rules = rules;
        this.distance = distance;
        this.clock = clock;
    }

    @Override
    public Answer run(WebAddress address, Portal portal) throws InterruptedException {
        boolean any = portal.access().badCertificate();
        Wanted robots = new Wanted(address.resolve("/robots.txt").orElseThrow(), Validators.NONE, any);
        if (rules(robots).allows(address)) {
            return fetch(new Wanted(address, Validators.NONE, any));
        }
        // Rules that could not be had forbid everything, too: then the reason is why they could not.
        Answer answer = fetch(robots);
        return answer instanceof Answer.Forbidden || answer instanceof Answer.Failed
                ? answer
                : new Answer.Forbidden(
                        Answer.Forbidden.Reason.ROBOTS, robots.address().toString());
    }

    private Answer fetch(Wanted wanted) throws InterruptedException {
        try {
            return distance.keep(wanted.address().host(), () -> fetcher.fetch(wanted));
        } catch (HostBusyException e) {
            return e.answer();
        }
    }

    private RobotsRules rules(Wanted robots) throws InterruptedException {
        RobotsRules present = known.get(robots);
        if (present != null && clock.instant().isBefore(present.expiresAt())) {
            return present;
        }
        if (known.size() >= ORIGINS_MAX) {
            known.clear();
        }
        RobotsRules fetched = rules.fetch(robots.address(), robots.anyCertificate());
        known.put(robots, fetched);
        return fetched;
    }
}
