package dev.gouji.validate.store;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Points in time as the driver hands them over. */
final class Moment {
    private Moment() {}

    /** The time in a column, null where there is none. */
    static Instant of(Tuple row, String column) {
        OffsetDateTime time = row.get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
