package dev.gouji.ingest.crawl;

import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.frontier.DuePage;
import dev.gouji.ingest.frontier.FoundPage;
import dev.gouji.ingest.frontier.Outcome;
import dev.gouji.ingest.frontier.PageKind;
import dev.gouji.ingest.frontier.PageState;
import dev.gouji.ingest.frontier.Schedule;
import dev.gouji.ingest.frontier.StoredContent;
import dev.gouji.ingest.frontier.Streak;
import dev.gouji.ingest.frontier.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A visit without its consequences for the page's state and schedule.
 *
 * @param content that the page holds now, null for that of before
 * @param links null when the page was not read
 * @param retryAfter as the host asked, null when it did not
 */
record Draft(
        Outcome outcome,
        int status,
        String reason,
        StoredContent content,
        Long aliasOf,
        Validators validators,
        List<FoundPage> links,
        Duration retryAfter,
        Duration hostPause) {
    /** Where the portals are: the season is theirs. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int OK = 200;

    static Draft of(
            Outcome outcome, StoredContent content, Long aliasOf, Validators validators, List<FoundPage> links) {
        return new Draft(outcome, OK, null, content, aliasOf, validators, links, null, Duration.ZERO);
    }

    static Draft without(Outcome outcome, int status, String reason, Validators validators) {
        return new Draft(outcome, status, reason, null, null, validators, null, null, Duration.ZERO);
    }

    Draft pausing(Duration retry, Duration host) {
        return new Draft(outcome, status, reason, content, aliasOf, validators, links, retry, host);
    }

    Draft leadingTo(List<FoundPage> targets) {
        return new Draft(outcome, status, reason, content, aliasOf, validators, targets, retryAfter, hostPause);
    }

    Visit of(DuePage page, Manners manners, double jitter) {
        Streak streak = page.streak().after(outcome, page.now());
        LocalDate today = LocalDate.ofInstant(page.now(), CHINA);
        Duration usual = Schedule.untilNext(page.kind(), outcome, streak, today, retryAfter, jitter);
        boolean isAtWish = page.kind() == PageKind.LIST && outcome.isHealthy();
        return new Visit(
                page,
                page.state().become(next(page.state())),
                outcome,
                streak,
                isAtWish ? manners.every().orElse(usual) : usual,
                status,
                reason,
                links == null ? null : manners.recipe(),
                content,
                aliasOf,
                validators,
                links,
                manners.limits(),
                hostPause);
    }

    private PageState next(PageState before) {
        return switch (outcome) {
            case NEW, CHANGED, LAYOUT_ONLY, UNCHANGED, ALIAS -> PageState.STORED;
            case MOVED -> PageState.MOVED;
            case MISSING -> PageState.MISSING;
            case GONE -> PageState.GONE;
            // What is gone stays so until it is seen again.
            case FAILED -> before == PageState.GONE ? before : PageState.FAILING;
            case REFUSED -> before == PageState.GONE ? before : PageState.REFUSED;
        };
    }
}
