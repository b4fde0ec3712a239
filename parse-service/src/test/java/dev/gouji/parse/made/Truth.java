package dev.gouji.parse.made;

import java.math.BigDecimal;
import java.util.Objects;

/** What a reader that reads well sees in a cell of a made-up report. */
public sealed interface Truth {

    /** A figure, and only this one. */
    record Figure(BigDecimal value) implements Truth {
        public Figure {
            Objects.requireNonNull(value, "value is null");
        }
    }

    /** Nothing is printed. */
    record Blank() implements Truth {}

    /** A sign in the place of a figure. */
    record Placeholder() implements Truth {}

    /** Something that is no figure, or could be two. */
    record Unreadable() implements Truth {}

    /** The cell is not printed at all. */
    record Missing() implements Truth {}

    static Truth figure(BigDecimal value) {
        return new Figure(value);
    }
}
