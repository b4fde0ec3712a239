package dev.gouji.access.identity;

import dev.gouji.access.policy.Grant;
import dev.gouji.access.policy.Identity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom another person let in, as the database has him.
 *
 * @param grants as they are written, {@code office:4104}
 * @param token what is kept of his token
 * @param revoked whether he was shut out again
 */
public record Person(
        String name,
        List<String> grants,
        TokenHash token,
        String madeBy,
        Instant madeAt,
        String changedBy,
        Instant changedAt,
        boolean revoked) {
    public Person {
        grants = List.copyOf(grants);
    }

    /** Who he is to the gate; a grant that is not understood gives nothing. */
    public Identity identity() {
        return new Identity(name, parsed());
    }

    /** His grants, as far as they are understood. */
    public List<Grant> parsed() {
        return grants.stream().map(Grant::parse).flatMap(Optional::stream).toList();
    }
}
