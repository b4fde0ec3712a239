package dev.gouji.ingest.register;

import java.time.Instant;
import java.util.Objects;

/**
 * A change of the register that has not been told yet.
 *
 * @param number counts all changes; of two of one entry the higher one holds
 * @param organ as it is now or, where it was removed, as it was last
 */
public record RegisterChange(long number, RegisteredOrgan organ, boolean removed, Instant at) {
    public RegisterChange {
        Objects.requireNonNull(organ, "organ is null");
        Objects.requireNonNull(at, "at is null");
    }
}
