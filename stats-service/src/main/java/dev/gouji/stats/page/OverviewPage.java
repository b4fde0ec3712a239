package dev.gouji.stats.page;

import dev.gouji.stats.listing.Overview;
import java.util.List;

/**
 * The first page of a division: who published, what was found, how it went over the years, and its parts.
 *
 * @param name of the division
 * @param way down to it, itself the last
 * @param year in words, empty when there is no report
 * @param shown whether its findings are
 * @param links to the lists that the figures count
 * @param years to choose from, the newest first
 */
public record OverviewPage(
        String name,
        List<Divisions.Step> way,
        String year,
        Sums sums,
        Links links,
        List<Choice> years,
        List<Tile> tiles,
        List<Rule> rules,
        BarChart chart,
        List<Overview.Year> trend,
        boolean shown) {

    /** Reports of the year by how they were published, and what was found in them. */
    public record Sums(
            int due,
            int reports,
            int inTime,
            int late,
            int undated,
            int missing,
            Integer withErrors,
            Integer errors,
            Integer warnings,
            Integer infos) {
        /** Of those that should be there, never all while one is missing; empty when nothing should. */
        public String share() {
            if (due == 0) {
                return "";
            }
            long percent = Math.round(100.0 * reports / due);
            return (percent == 100 && reports < due ? 99 : percent) + "%";
        }
    }

    /** Addresses of lists. */
    public record Links(
            String reports,
            String errors,
            String warnings,
            String infos,
            String late,
            String undated,
            String missing,
            String organs,
            String findingsCsv,
            String statistics) {}

    /** A year to choose. */
    public record Choice(String name, String link, boolean chosen) {}

    /**
     * A part of the division.
     *
     * @param link to its own page; to its reports when it has no parts
     * @param grade how much is amiss: {@code none}, {@code some}, {@code much}
     */
    public record Tile(String name, String code, String link, String grade, Overview.Area area) {}

    /** A rule that found much. */
    public record Rule(String sign, String severityZh, String link, Overview.RuleHits hits) {}

    /** The page for what was found. */
    public static OverviewPage of(Overview overview) {
        Divisions divisions = new Divisions(overview.names());
        String division = overview.division();
        Integer year = overview.year();
        Address here = Address.of("").with("division", division).with("year", year);
        return new OverviewPage(
                divisions.name(division),
                divisions.way(division, year),
                year == null ? "" : Words.year(year),
                sums(overview),
                new Links(
                        here.at("/reports").link(),
                        here.at("/reports").with("severity", "error").link(),
                        here.at("/reports").with("severity", "warning").link(),
                        here.at("/reports").with("severity", "info").link(),
                        here.at("/coverage").with("state", "late").link(),
                        here.at("/coverage").with("state", "undated").link(),
                        here.at("/coverage").with("state", "missing").link(),
                        here.at("/coverage").link(),
                        here.at("/v1/findings.csv").link(),
                        here.at("/statistics").link()),
                overview.years().reversed().stream()
                        .map(one -> new Choice(
                                Words.year(one.year()),
                                Divisions.link(division, one.year()),
                                year != null && year == one.year()))
                        .toList(),
                overview.areas().stream()
                        .map(area -> tile(area, divisions, year))
                        .toList(),
                overview.rules().stream()
                        .map(hits -> new Rule(
                                Words.sign(hits.severity()),
                                Words.severity(hits.severity()),
                                here.at("/reports").with("rule", hits.rule()).link(),
                                hits))
                        .toList(),
                BarChart.of(overview.years().stream()
                        .map(one -> new BarChart.Value(
                                String.valueOf(one.year()),
                                one.reports(),
                                one.withErrors() == null ? 0 : one.withErrors()))
                        .toList()),
                overview.years(),
                overview.shown());
    }

    private static Sums sums(Overview overview) {
        int reports = 0;
        int late = 0;
        int undated = 0;
        int missing = 0;
        for (Overview.Area area : overview.areas()) {
            reports += area.reports();
            late += area.late();
            undated += area.undated();
            missing += area.missing();
        }
        Overview.Year found = overview.years().stream()
                .filter(one -> overview.year() != null && one.year() == overview.year())
                .findFirst()
                .orElse(new Overview.Year(0, 0, null, null, null, null));
        return new Sums(
                reports + missing,
                reports,
                reports - late - undated,
                late,
                undated,
                missing,
                found.withErrors(),
                found.errors(),
                found.warnings(),
                found.infos());
    }

    private static Tile tile(Overview.Area area, Divisions divisions, Integer year) {
        String code = area.code() == null ? "" : area.code();
        Address reports = Address.of("/reports").with("division", code).with("year", year);
        String link = area.code() == null || code.length() == 6 ? reports.link() : Divisions.link(code, year);
        int amiss = (area.withErrors() == null ? 0 : area.withErrors()) + area.late() + area.missing();
        String grade = amiss == 0 ? "none" : 2 * amiss < area.reports() + area.missing() ? "some" : "much";
        return new Tile(area.code() == null ? "区划不明" : divisions.name(code), code, link, grade, area);
    }
}
