package dev.gouji.stats.dataset;

import java.util.List;
import java.util.Locale;

/**
 * A column of a data set.
 *
 * @param zh what it holds; of a cell, its name in the form's own words
 * @param en the same in English
 * @param forms the generations of the form that have the cell; empty when it is no cell
 */
public record Variable(String name, Type type, String zh, String en, List<String> forms) {
    /** What values are. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        DATE,
        DATETIME;

        /** As Frictionless calls it. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Variable {
        forms = List.copyOf(forms);
    }

    static Variable text(String name, String zh, String en) {
        return new Variable(name, Type.STRING, zh, en, List.of());
    }

    static Variable of(String name, Type type, String zh, String en) {
        return new Variable(name, type, zh, en, List.of());
    }
}
