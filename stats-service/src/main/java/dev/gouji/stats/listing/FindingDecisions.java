package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * How a finding stands.
 *
 * @param state open, explained, confirmed or dismissed
 * @param history everything decided on it, the first first
 * @param offered the organ's explanation of the same rule at the same cells in an earlier year, the latest of them; null
 *     when there is none
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FindingDecisions(String findingId, String state, List<DecisionItem> history, DecisionItem offered) {
    private static final String OPEN = "open";
    private static final String REOPENED = "reopened";

    public FindingDecisions {
        history = List.copyOf(history);
    }

    /** The state that follows from the history. */
    public static FindingDecisions of(String findingId, List<DecisionItem> history, DecisionItem offered) {
        String last = history.isEmpty() ? REOPENED : history.getLast().state();
        return new FindingDecisions(findingId, last.equals(REOPENED) ? OPEN : last, history, offered);
    }
}
