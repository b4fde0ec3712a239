package dev.gouji.stats.alert;

import java.util.Locale;

/** What an alert is about. */
public enum AlertKind {
    /** 数据问题: a finding of the current version of a report. */
    FINDING("数据问题"),
    /** 应报未报: no report although its day has passed. */
    MISSING("应报未报"),
    /** 逾期: a report that was published after its day. */
    LATE("逾期发布"),
    /** 网站异常: a portal that reports can no longer be read from. */
    PORTAL("网站异常");

    private final String chinese;

    AlertKind(String chinese) {
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

    /** The kind of that name on the wire. */
    public static AlertKind of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
