package dev.gouji.stats.page;

import dev.gouji.contract.finding.Severity;
import java.util.Objects;

/**
 * A footnote sign at a figure.
 *
 * @param number of the finding below the tables
 */
public record Mark(int number, Severity severity) {
    public Mark {
        Objects.requireNonNull(severity, "severity is null");
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
