package dev.gouji.ingest.portal;

import java.time.Instant;
import java.util.Objects;

/**
 * A portal as it is kept.
 *
 * @param version counts its changes from 1: whoever replaces it says which one they have seen
 */
public record StoredPortal(Portal portal, long version, Instant changedAt) {
    public StoredPortal {
        Objects.requireNonNull(portal, "portal is null");
        Objects.requireNonNull(changedAt, "changedAt is null");
        if (version < 1) {
            throw new IllegalArgumentException("version is %d, they count from 1".formatted(version));
        }
    }
}
