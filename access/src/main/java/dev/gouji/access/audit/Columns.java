package dev.gouji.access.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A line of the record as files have it: a text for each column, from which the line can be had again, hash and all. */
public final class Columns {
    /** In their order. */
    public static final List<String> NAMES = List.of(
            "number", "at", "person", "roles", "address", "action", "path", "phase", "status", "object", "asked",
            "hash");

    /** What a spreadsheet takes for the beginning of a formula, and the mark that keeps it from doing so. */
    private static final String RISKY = "=+-@\t\r＝＋－＠'";

    private Columns() {}

    /** The texts of a line. */
    public static List<String> of(Line line) {
        Entry entry = line.entry();
        return Stream.of(
                        line.number(),
                        entry.at(),
                        entry.person(),
                        entry.roles(),
                        entry.address(),
                        entry.action(),
                        entry.path(),
                        entry.phase().name().toLowerCase(Locale.ROOT),
                        entry.status(),
                        entry.object(),
                        entry.asked(),
                        line.hash())
                .map(Object::toString)
                .toList();
    }

    /**
     * The line of these texts.
     *
     * @param texts by the name of their column
     * @throws IllegalArgumentException when no line has them; says which column is wrong
     */
    public static Line line(Map<String, String> texts) {
        return new Line(
                number(texts, "number"),
                new Entry(
                        at(texts),
                        text(texts, "person"),
                        text(texts, "roles"),
                        text(texts, "address"),
                        text(texts, "action"),
                        text(texts, "path"),
                        phase(texts),
                        Math.toIntExact(Math.clamp(number(texts, "status"), Integer.MIN_VALUE, Integer.MAX_VALUE)),
                        text(texts, "object"),
                        number(texts, "asked")),
                text(texts, "hash"));
    }

    /** As a spreadsheet may open it: no formula. Undone by {@link #plain}. */
    public static String inert(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    /** As it was before {@link #inert}. */
    public static String plain(String inert) {
        return inert.startsWith("'") && isRisky(inert.substring(1)) ? inert.substring(1) : inert;
    }

    private static boolean isRisky(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    }

    private static String text(Map<String, String> texts, String name) {
        String text = texts.get(name);
        if (text == null) {
            throw wrong(name, "nothing");
        }
        return text;
    }

    private static long number(Map<String, String> texts, String name) {
        try {
            return Long.parseLong(text(texts, name));
        } catch (NumberFormatException e) {
            throw wrong(name, texts.get(name));
        }
    }

    private static Instant at(Map<String, String> texts) {
        try {
            return Instant.parse(text(texts, "at"));
        } catch (DateTimeException e) {
            throw wrong("at", texts.get("at"));
        }
    }

    private static Entry.Phase phase(Map<String, String> texts) {
        return Stream.of(Entry.Phase.values())
                .filter(phase -> phase.name().toLowerCase(Locale.ROOT).equals(texts.get("phase")))
                .findFirst()
                .orElseThrow(() -> wrong("phase", texts.get("phase")));
    }

    private static IllegalArgumentException wrong(String name, String found) {
        return new IllegalArgumentException("%s: %s".formatted(name, found));
    }
}
