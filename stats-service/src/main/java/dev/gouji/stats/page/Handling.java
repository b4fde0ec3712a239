package dev.gouji.stats.page;

import dev.gouji.stats.listing.DecisionItem;
import dev.gouji.stats.listing.FindingDecisions;
import java.util.List;
import java.util.Map;

/**
 * How the findings of a report stand, and what who looks may do about them.
 *
 * @param decisions of each finding by its id, the first first; none of a finding on which nobody decided
 * @param explain whether he may explain them
 * @param settle whether he may confirm, dismiss and reopen them
 */
public record Handling(Map<String, List<DecisionItem>> decisions, boolean explain, boolean settle) {

    /**
     * How a finding stands.
     *
     * @param open whether nobody settled or explained it
     */
    public record Standing(boolean open, String stateZh, String state, List<Step> steps) {}

    /**
     * What somebody decided.
     *
     * @param at in Beijing time
     * @param reason empty where none was given
     */
    public record Step(String stateZh, String state, String person, String at, String reason) {
        static Step of(DecisionItem item) {
            return new Step(
                    chinese(item.state()),
                    item.state(),
                    item.person(),
                    ReportLine.time(item.decidedAt()),
                    item.reason() == null ? "" : item.reason());
        }
    }

    public Handling {
        decisions = Map.copyOf(decisions);
    }

    /** Of a finding. */
    public Standing of(String finding) {
        List<DecisionItem> history = decisions.getOrDefault(finding, List.of());
        String state = FindingDecisions.of(finding, history, null).state();
        return new Standing(
                state.equals("open"),
                chinese(state),
                state,
                history.stream().map(Step::of).toList());
    }

    private static String chinese(String state) {
        return switch (state) {
            case "open" -> "待办理";
            case "explained" -> "已说明";
            case "confirmed" -> "已确认";
            case "dismissed" -> "已驳回";
            case "reopened" -> "重新打开";
            default -> state;
        };
    }
}
