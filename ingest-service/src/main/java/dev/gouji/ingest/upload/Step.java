package dev.gouji.ingest.upload;

import java.util.List;
import java.util.Objects;

/**
 * Progress to write down, as a whole or not at all.
 *
 * @param from where the batch stood
 * @param to where it stands with these results
 * @param expected members in all, null while that is not known
 * @param passedOver so far
 */
public record Step(
        Claim.Position from,
        Claim.Position to,
        List<MemberResult> results,
        Integer expected,
        int passedOver,
        boolean isLast) {
    public Step {
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        results = List.copyOf(results);
    }
}
