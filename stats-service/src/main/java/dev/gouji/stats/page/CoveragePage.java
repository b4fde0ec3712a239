package dev.gouji.stats.page;

import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.OrganCoverageItem;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.view.ReportKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Who published when, and who did not.
 *
 * @param states to choose from
 * @param csv address of the same list as a table
 * @param next address of the following page, empty when there is none
 */
public record CoveragePage(Filter filter, String state, List<State> states, List<Line> lines, String csv, String next) {

    /** A state, its words, and whether the list is narrowed to it. */
    public record State(String value, String name, boolean chosen) {}

    /**
     * An organ on a year.
     *
     * @param link to its report, empty when there is none
     */
    public record Line(String name, String link, String sign, String state, OrganCoverageItem item) {
        static Line of(OrganCoverageItem item) {
            boolean there = !item.state().equals("missing");
            return new Line(
                    item.organ() == null ? "（未载明机关）" + item.organKey() : item.organ(),
                    there ? ReportLine.link(new ReportKey(item.organKey(), item.year())) : "",
                    signOf(item.state()),
                    words(item.state()),
                    item);
        }
    }

    /** The page for what was found. */
    public static CoveragePage of(Filter filter, String state, Slice<OrganCoverageItem> found) {
        Address here = Address.of("/coverage")
                .with("year", filter.year())
                .with("division", filter.division())
                .with("organ", filter.organ())
                .with("state", state);
        List<State> states = new ArrayList<>();
        for (String value : List.of("missing", "late", "undated", "in_time")) {
            states.add(new State(value, words(value), value.equals(state)));
        }
        return new CoveragePage(
                filter,
                state == null ? "" : state,
                states,
                found.items().stream().map(Line::of).toList(),
                here.at("/v1/coverage/organs.csv").link(),
                found.next() == null
                        ? ""
                        : here.with("cursor", found.next().text()).link());
    }

    private static String words(String state) {
        return switch (state) {
            case "in_time" -> "按时发布";
            case "late" -> "逾期发布";
            case "undated" -> "发布日期不明";
            case "missing" -> "未见发布";
            default -> state;
        };
    }

    private static String signOf(String state) {
        return switch (state) {
            case "in_time" -> "✓";
            case "late" -> "△";
            case "undated" -> "?";
            default -> "✗";
        };
    }
}
