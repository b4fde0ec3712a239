package dev.gouji.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import dev.gouji.ingest.address.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a host asks of crawlers, for an origin and for a while. A value. */
public final class RobotsRules {
    /** Who asks for more is given this: a list of ten pages should not take a day. */
    private static final Duration DELAY_MAX = Duration.ofSeconds(30);

    private final BaseRobotRules rules;
    private final Instant expiresAt;
    private final Answer instead;

    private RobotsRules(BaseRobotRules rules, Instant expiresAt, Answer instead) {
        this.rules = rules;
        this.expiresAt = expiresAt;
        this.instead = instead;
    }

    static RobotsRules of(BaseRobotRules rules, Instant expiresAt) {
        return new RobotsRules(rules, expiresAt, null);
    }

    /** Nothing is forbidden. */
    public static RobotsRules allowAll(Instant expiresAt) {
        return new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), expiresAt, null);
    }

    /** Everything is, for as long as the file cannot be had. */
    static RobotsRules unavailable(Answer instead, Instant expiresAt) {
        return new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), expiresAt, instead);
    }

    /** What came in place of the file, when that is why everything is forbidden: trouble of the host, and no wish. */
    public Optional<Answer> instead() {
        return Optional.ofNullable(instead);
    }

    /** @param address of the origin that these rules are of */
    public boolean allows(WebAddress address) {
        return rules.isAllowed(address.toString());
    }

    /** Between two requests, at most 30 s; empty when the host leaves it to us. */
    public Optional<Duration> crawlDelay() {
        long millis = rules.getCrawlDelay();
        return millis <= 0 ? Optional.empty() : Optional.of(Duration.ofMillis(Math.min(millis, DELAY_MAX.toMillis())));
    }

    /** Addresses as written, of any host. */
    public List<String> sitemaps() {
        return List.copyOf(rules.getSitemaps());
    }

    /** When they are to be fetched again. */
    public Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RobotsRules that && rules.equals(that.rules) && expiresAt.equals(that.expiresAt);
    }

    @Override
    public int hashCode() {
        return 31 * rules.hashCode() + expiresAt.hashCode();
    }

    @Override
    public String toString() {
        return "robots until %s: %s".formatted(expiresAt, rules);
    }
}
