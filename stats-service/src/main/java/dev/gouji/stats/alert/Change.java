package dev.gouji.stats.alert;

import java.util.Locale;

/** What happened to an alert. */
public enum Change {
    OPENED("新发现"),
    CHANGED("数据有变化"),
    RESOLVED("已消除"),
    REOPENED("再次出现"),
    DISPATCHED("已派发"),
    EXPLAINED("已说明"),
    CORRECTED("已整改"),
    VERIFIED("复核通过");

    private final String chinese;

    Change(String chinese) {
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

    /** The change of that name on the wire. */
    public static Change of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    /** A person took the alert there. */
    static Change to(AlertState state) {
        return switch (state) {
            case NEW -> throw new IllegalArgumentException("nobody makes an alert new: it opens by itself");
            case DISPATCHED -> DISPATCHED;
            case EXPLAINED -> EXPLAINED;
            case CORRECTED -> CORRECTED;
            case VERIFIED -> VERIFIED;
        };
    }
}
