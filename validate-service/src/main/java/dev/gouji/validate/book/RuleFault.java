package dev.gouji.validate.book;

import java.util.Objects;

/**
 * A rule broke down on a report. That is a fault of the rule, never of the report.
 *
 * @param rule its id
 * @param cause exception, message and where it was thrown
 */
public record RuleFault(String rule, String cause) {
    public RuleFault {
        Objects.requireNonNull(rule, "rule is null");
        Objects.requireNonNull(cause, "cause is null");
    }

    static RuleFault of(String rule, RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return new RuleFault(rule, trace.length == 0 ? e.toString() : "%s at %s".formatted(e, trace[0]));
    }
}
