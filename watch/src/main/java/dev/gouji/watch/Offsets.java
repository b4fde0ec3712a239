package dev.gouji.watch;

/**
 * How far a partition was read.
 *
 * @param committed up to here everything is done and acknowledged; 0 where nothing was committed yet
 * @param end where the partition ends
 */
record Offsets(long committed, long end) {
    Offsets {
        if (committed < 0 || end < 0) {
            throw new IllegalArgumentException("expected offsets from 0 on, found %d and %d".formatted(committed, end));
        }
    }

    boolean isBehind() {
        return committed < end;
    }
}
