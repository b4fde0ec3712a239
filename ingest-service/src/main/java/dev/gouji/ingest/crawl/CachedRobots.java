package dev.gouji.ingest.crawl;

import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Robots;
import dev.gouji.ingest.fetch.RobotsRules;
import dev.gouji.ingest.fetch.Wanted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of the hosts that this process visits, each fetched when it is first needed and again when it runs out. */
public final class CachedRobots implements HostRules {
    private static final int ORIGINS_MAX = 10_000;

    private final Robots robots;
    private final Clock clock;
    private final Map<String, RobotsRules> rules = new ConcurrentHashMap<>();

    public CachedRobots(Robots robots, Clock clock) {
        this.robots = robots;
        this.clock = clock;
    }

    @Override
    public boolean isDue(Wanted page) {
        RobotsRules known = rules.get(origin(page));
        return known == null || known.expiresAt().isBefore(clock.instant());
    }

    @Override
    public void ask(Wanted page) {
        if (rules.size() >= ORIGINS_MAX) {
            Instant now = clock.instant();
            rules.values().removeIf(each -> each.expiresAt().isBefore(now));
        }
        try {
            rules.put(origin(page), robots.fetch(page.address(), page.anyCertificate()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Answer> refusal(Wanted page) {
        RobotsRules known = rules.get(origin(page));
        if (known == null) {
            return Optional.of(new Answer.Forbidden(
                    Answer.Forbidden.Reason.ROBOTS, "尚未取得 robots.txt its robots.txt is not known yet"));
        }
        return known.allows(page.address())
                ? Optional.empty()
                : known.instead()
                        .or(() -> Optional.of(new Answer.Forbidden(
                                Answer.Forbidden.Reason.ROBOTS, page.address().toString())));
    }

    @Override
    public Optional<Duration> delay(Wanted page) {
        RobotsRules known = rules.get(origin(page));
        return known == null ? Optional.empty() : known.crawlDelay();
    }

    /** What came over an unchecked connection is no answer for those who check. */
    private static String origin(Wanted page) {
        String origin = page.address().resolve("/").orElse(page.address()).toString();
        return page.anyCertificate() ? "unchecked " + origin : origin;
    }
}
