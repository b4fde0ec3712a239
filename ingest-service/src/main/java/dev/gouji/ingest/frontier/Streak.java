package dev.gouji.ingest.frontier;

import java.time.Instant;

/**
 * What happened to a page several times in a row.
 *
 * @param unchanged visits that found the content as it was
 * @param failures visits that got nothing
 * @param missingSince when it was first not there, null while it is there
 */
public record Streak(int unchanged, int failures, Instant missingSince) {
    public static final Streak NONE = new Streak(0, 0, null);

    /** The streak after one more visit. */
    public Streak after(Outcome outcome, Instant now) {
        return switch (outcome) {
            case NEW, CHANGED, MOVED -> NONE;
            case UNCHANGED, LAYOUT_ONLY, ALIAS -> new Streak(unchanged + 1, 0, null);
            case MISSING, GONE -> new Streak(0, 0, missingSince == null ? now : missingSince);
            case FAILED, REFUSED -> new Streak(unchanged, failures + 1, missingSince);
        };
    }
}
