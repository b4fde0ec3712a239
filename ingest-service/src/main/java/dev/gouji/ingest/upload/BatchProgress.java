package dev.gouji.ingest.upload;

import java.time.Instant;
import java.util.Objects;

/**
 * How far a batch is.
 *
 * @param expected members in all, null while that is not known
 * @param done members with a result: those taken and those refused
 * @param duplicates of those taken, the ones whose bytes had come from the same source before
 * @param passedOver looked at and no documents, in web archives
 * @param waitingFor code of what keeps it from going on, null when nothing does
 * @param finishedAt null while it is under way
 */
public record BatchProgress(
        String id,
        String name,
        Instant acceptedAt,
        Integer expected,
        int done,
        int taken,
        int duplicates,
        int refused,
        int passedOver,
        String waitingFor,
        Instant finishedAt) {
    public BatchProgress {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(acceptedAt, "acceptedAt is null");
    }

    public boolean isFinished() {
        return finishedAt != null;
    }
}
