package dev.gouji.ingest.frontier;

import dev.gouji.ingest.fetch.Validators;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a visit to a page came to, as it is written down.
 *
 * @param state of the page from now on
 * @param untilNext visit
 * @param status of HTTP, 0 when there was none
 * @param reason why there is no content, for people, Chinese first; null when there is
 * @param recipe of the configuration that it was read with
 * @param content it holds now; that of before, or null, when nothing was fetched
 * @param aliasOf id of the page whose content this is too, null when it is its own
 * @param links what it leads to, in its order; null when it was not read, so that what it led to before still stands
 * @param limits of the portal, for the links
 * @param hostPause nobody asks the host for anything so long; zero to go on
 */
public record Visit(
        DuePage page,
        PageState state,
        Outcome outcome,
        Streak streak,
        Duration untilNext,
        int status,
        String reason,
        String recipe,
        StoredContent content,
        Long aliasOf,
        Validators validators,
        List<FoundPage> links,
        Limits limits,
        Duration hostPause) {
    public Visit {
        Objects.requireNonNull(page, "page is null");
        Objects.requireNonNull(state, "state is null");
        Objects.requireNonNull(outcome, "outcome is null");
        Objects.requireNonNull(streak, "streak is null");
        Objects.requireNonNull(untilNext, "untilNext is null");
        Objects.requireNonNull(validators, "validators is null");
        Objects.requireNonNull(limits, "limits is null");
        Objects.requireNonNull(hostPause, "hostPause is null");
        links = links == null ? null : List.copyOf(links);
    }
}
