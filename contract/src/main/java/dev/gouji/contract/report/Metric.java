package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the prose of a report gives numbers of. The wire form is the name in lower case: {@code received}. */
public enum Metric {
    /** Requests received in the year. */
    RECEIVED,
    /** Requests taken over from the year before. */
    CARRIED_IN,
    /** Requests answered or closed. */
    CLOSED,
    /** Requests left over for the next year. */
    CARRIED_OUT;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
