package dev.gouji.stats.page;

import dev.gouji.contract.finding.Severity;
import java.util.Objects;

/**
 * A footnote sign at a figure.
 *
 * @param number of the finding below the tables
 * @param slight whether the figure is one of the noughts of a long sum
 */
public record Mark(int number, Severity severity, boolean slight) {
    public Mark {
        Objects.requireNonNull(severity, "severity is null");
    }

    Mark(int number, Severity severity) {
        this(number, severity, false);
    }

    /** The same at a figure that says little. */
    Mark at(FindingNote.NamedCell cell) {
        return new Mark(number, severity, cell.slight());
    }

    /** Visible without colour. */
    public String sign() {
        return switch (severity) {
            case ERROR -> "✗";
            case WARNING -> "?";
            case INFO -> "※";
        };
    }

    /** As the style sheet names it. */
    public String word() {
        return severity.wireName();
    }
}
