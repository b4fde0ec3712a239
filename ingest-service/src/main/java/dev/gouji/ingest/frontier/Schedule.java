package dev.gouji.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a page is visited again. Lists are looked at daily from January to March, when reports are published, and weekly
 * otherwise; what does not change is looked at up to four times less often, what changed twice as often.
 */
public final class Schedule {
    private static final Duration IN_SEASON = Duration.ofDays(1);
    private static final Duration OUT_OF_SEASON = Duration.ofDays(7);
    private static final int LAST_MONTH_OF_SEASON = 3;
    private static final int SLOWEST = 4;
    /** A report that is stored changes seldom, and is looked at so many times less often than the list it stands in. */
    private static final int REPORT_SLOWER = 4;

    private static final Duration FIRST_RETRY = Duration.ofMinutes(10);
    private static final Duration LAST_RETRY = Duration.ofDays(1);
    /** A page counts as gone when it was missing twice and so long apart: not over one bad night. */
    private static final Duration CONFIRM_AFTER = Duration.ofHours(20);

    private Schedule() {}

    /**
     * The time to the next visit.
     *
     * @param streak after this visit
     * @param today where the portals are
     * @param retryAfter as the host asked, null when it did not; heeded up to a day
     * @param jitter 0 (inclusive) to 1 (exclusive): spreads visits that would fall together over a fifth of the time
     */
    public static Duration untilNext(
            PageKind kind, Outcome outcome, Streak streak, LocalDate today, Duration retryAfter, double jitter) {
        Duration plain = switch (outcome) {
            case NEW -> usual(kind, today);
            case CHANGED -> usual(kind, today).dividedBy(2);
            case UNCHANGED, LAYOUT_ONLY, ALIAS -> usual(kind, today).multipliedBy(patience(streak.unchanged()));
            case MOVED, REFUSED -> usual(kind, today);
            case MISSING -> CONFIRM_AFTER.plusHours(4);
            case GONE -> usual(kind, today).multipliedBy(SLOWEST);
            case FAILED -> longer(retry(streak.failures()), retryAfter);
        };
        // Never sooner after a failure: the host may have said when.
        double earliest = outcome == Outcome.FAILED ? 1.0 : 0.9;
        return Duration.ofMillis(Math.round(plain.toMillis() * (earliest + 0.2 * jitter)));
    }

    /** What a page that is not there counts as. */
    public static Outcome absence(Streak before, Instant now) {
        boolean confirmed = before.missingSince() != null
                && Duration.between(before.missingSince(), now).compareTo(CONFIRM_AFTER) >= 0;
        return confirmed ? Outcome.GONE : Outcome.MISSING;
    }

    private static Duration usual(PageKind kind, LocalDate today) {
        Duration list = today.getMonthValue() <= LAST_MONTH_OF_SEASON ? IN_SEASON : OUT_OF_SEASON;
        return switch (kind) {
            case LIST -> list;
            case REPORT, ATTACHMENT -> list.multipliedBy(REPORT_SLOWER);
        };
    }

    /** 1, 1, 2, 4, 4, … */
    private static int patience(int unchanged) {
        return unchanged <= 1 ? 1 : Math.min(SLOWEST, 1 << Math.min(unchanged - 1, 8));
    }

    /** 10, 20, 40 … minutes, up to a day. */
    private static Duration retry(int failures) {
        return shorter(FIRST_RETRY.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), 16)), LAST_RETRY);
    }

    private static Duration longer(Duration one, Duration other) {
        return other == null || one.compareTo(other) >= 0 ? one : shorter(other, LAST_RETRY);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
