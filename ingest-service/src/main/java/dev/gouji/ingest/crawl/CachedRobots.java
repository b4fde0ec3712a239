package dev.gouji.ingest.crawl;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Robots;
import dev.gouji.ingest.fetch.RobotsRules;
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
    public boolean isDue(WebAddress address) {
        RobotsRules known = rules.get(origin(address));
        return known == null || known.expiresAt().isBefore(clock.instant());
    }

    @Override
    public void ask(WebAddress address) {
        if (rules.size() >= ORIGINS_MAX) {
            Instant now = clock.instant();
            rules.values().removeIf(each -> each.expiresAt().isBefore(now));
        }
        try {
            rules.put(origin(address), robots.fetch(address));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Answer> refusal(WebAddress address) {
        RobotsRules known = rules.get(origin(address));
        if (known == null) {
            return Optional.of(new Answer.Forbidden(
                    Answer.Forbidden.Reason.ROBOTS, "尚未取得 robots.txt its robots.txt is not known yet"));
        }
        return known.allows(address)
                ? Optional.empty()
                : known.instead()
                        .or(() ->
                                Optional.of(new Answer.Forbidden(Answer.Forbidden.Reason.ROBOTS, address.toString())));
    }

    @Override
    public Optional<Duration> delay(WebAddress address) {
        RobotsRules known = rules.get(origin(address));
        return known == null ? Optional.empty() : known.crawlDelay();
    }

    private static String origin(WebAddress address) {
        return address.resolve("/").orElse(address).toString();
    }
}
