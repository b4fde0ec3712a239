package dev.gouji.stats.alert;

import java.util.ArrayList;
import java.util.List;

/** What happened to an alert, in words for people: Chinese first, then English. */
public final class AlertText {
    private AlertText() {}

    /** One line: who, which year, what, what happened. */
    public static String title(AlertEvent event) {
        Alert alert = event.alert();
        List<String> words = new ArrayList<>();
        words.add(organ(alert));
        if (alert.year() != 0) {
            words.add(alert.year() + "年度");
        }
        words.add(alert.kind().chinese());
        if (alert.rule() != null) {
            words.add(alert.rule());
        }
        return String.join(" ", words) + "：" + event.change().chinese();
    }

    /** The organ's name, or its key when it has none. */
    public static String organ(Alert alert) {
        return alert.organName() == null ? alert.organKey() : alert.organName();
    }

    /** What it is about and what was said, in a few lines. */
    public static String body(AlertEvent event) {
        List<String> lines = new ArrayList<>();
        lines.add(event.alert().message().zh());
        lines.add(event.alert().message().en());
        if (event.person() != null) {
            String words = event.words() == null ? "" : "：" + event.words();
            lines.add("%s %s%s".formatted(event.person(), event.change().chinese(), words));
        }
        return String.join("\n", lines);
    }
}
