package dev.gouji.stats.alert;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far people are with an alert: 新发现 → 已派发 → 已说明 or 已整改 → 复核通过. */
public enum AlertState {
    NEW("新发现"),
    DISPATCHED("已派发"),
    EXPLAINED("已说明"),
    CORRECTED("已整改"),
    VERIFIED("复核通过");

    private final String chinese;

    AlertState(String chinese) {
        this.chinese = chinese;
    }

    /** The word shown to people. */
    public String chinese() {
        return chinese;
    }

    /** As in events, REST and the database. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that name on the wire. */
    public static AlertState of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    /** Where a person may take it from here. What did not pass the review is dispatched once more (退回). */
    public Set<AlertState> next() {
        return switch (this) {
            case NEW -> EnumSet.of(DISPATCHED);
            case DISPATCHED -> EnumSet.of(EXPLAINED, CORRECTED);
            case EXPLAINED, CORRECTED -> EnumSet.of(VERIFIED, DISPATCHED);
            case VERIFIED -> EnumSet.noneOf(AlertState.class);
        };
    }

    /** Where it stands when the figures change: what was said on the old ones says nothing on the new. */
    AlertState afterChange() {
        return switch (this) {
            case NEW, DISPATCHED -> this;
            case EXPLAINED, CORRECTED, VERIFIED -> NEW;
        };
    }
}
