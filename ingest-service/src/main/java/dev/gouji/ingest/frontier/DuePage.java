package dev.gouji.ingest.frontier;

import dev.gouji.ingest.fetch.Validators;
import java.time.Instant;
import java.util.Objects;

/**
 * A page to visit now.
 *
 * @param portal id of the portal it belongs to
 * @param found how it was found: address, kind, title
 * @param recipe of the configuration that it was last read with, null when it was not
 * @param content it held when it was last fetched, null when it was not
 * @param now of the frontier's clock
 */
public record DuePage(
        long id,
        String portal,
        FoundPage found,
        PageState state,
        String recipe,
        StoredContent content,
        Validators validators,
        Streak streak,
        Instant now) {
    public DuePage {
        Objects.requireNonNull(portal, "portal is null");
        Objects.requireNonNull(found, "found is null");
        Objects.requireNonNull(state, "state is null");
        Objects.requireNonNull(validators, "validators is null");
        Objects.requireNonNull(streak, "streak is null");
        Objects.requireNonNull(now, "now is null");
    }

    public PageKind kind() {
        return found.kind();
    }
}
