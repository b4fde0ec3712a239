package dev.gouji.stats.store;

import dev.gouji.stats.listing.Overview;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads how a division is doing. */
@ApplicationScoped
public class OverviewReader {
    /** More parts than any division has, or years. */
    private static final int ROWS_MAX = 2_000;

    private static final int RULES_SHOWN = 10;

    private static final Columns YEAR = Columns.of(
            "newest_first",
            "count(*)",
            "count(*) filter (where errors > 0)",
            "sum(errors)",
            "sum(warnings)",
            "sum(infos)");
    /** Of the first organ, since the index that is counted by knows organs and no messages. */
    private static final String EXAMPLE = """
            (select e.message_zh from stats.finding e
             where e.organ_key = min(finding.organ_key) and e.year = -finding.newest_first and e.rule = finding.rule
             order by e.ordinal limit 1)""";

    private static final Columns RULE =
            Columns.of("rule", "severity", "count(*)", "count(distinct organ_key)", EXAMPLE);

    private record Question(String division, Integer year) {}

    private final Mutiny.SessionFactory sessions;
    private final Kept<Question, Overview> kept = new Kept<>();

    OverviewReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * The overview, with all findings: {@link Overview#seenBy} is to be asked before it is shown.
     *
     * @param division two, four or six digits; null for the whole country
     * @param year null: the newest there is
     */
    public Uni<Overview> of(String division, Integer year) {
        return kept.answer(
                new Question(division, year),
                () -> sessions.withStatelessSession(session -> read(session, division, year)));
    }

    private static Uni<Overview> read(Mutiny.StatelessSession session, String division, Integer asked) {
        int digits = division == null ? 2 : Math.min(6, division.length() + 2);
        return years(session, division).chain(years -> {
            Integer year = asked != null || years.isEmpty()
                    ? asked
                    : Integer.valueOf(years.getLast().year());
            if (year == null) {
                return Uni.createFrom()
                        .item(new Overview(text(division), null, List.of(), List.of(), years, Map.of(), true));
            }
            return areas(session, division, year, digits)
                    .chain(areas -> rules(session, division, year)
                            .chain(rules -> DivisionNames.of(session, division, digits)
                                    .map(names ->
                                            new Overview(text(division), year, areas, rules, years, names, true))));
        });
    }

    private static String text(String division) {
        return division == null ? "" : division;
    }

    private static Uni<List<Overview.Year>> years(Mutiny.StatelessSession session, String division) {
        return new Select(YEAR, "stats.report")
                .where("newest_first < 0")
                .inDivision("division", division)
                .groupBy("newest_first")
                .orderBy("newest_first desc")
                .rows(session, ROWS_MAX)
                .map(rows -> rows.stream().map(OverviewReader::year).toList());
    }

    private static Overview.Year year(Columns.Values row) {
        return new Overview.Year(
                -row.integer("newest_first"),
                count(row, "count(*)"),
                count(row, "count(*) filter (where errors > 0)"),
                count(row, "sum(errors)"),
                count(row, "sum(warnings)"),
                count(row, "sum(infos)"));
    }

    private static Uni<List<Overview.Area>> areas(
            Mutiny.StatelessSession session, String division, int year, int digits) {
        String code = "left(division, %d)".formatted(digits);
        Columns published = Columns.of(
                code,
                "count(*)",
                "count(*) filter (where first_published_on > deadline)",
                "count(*) filter (where first_published_on is null)",
                "count(*) filter (where errors > 0)");
        Columns missing = Columns.of(code, "count(*)");
        return new Select(published, "stats.publication")
                .inListedYear(year)
                .inDivision("division", division)
                .groupBy(code)
                .rows(session, ROWS_MAX)
                .chain(reports -> new Select(missing, "stats.missing_report")
                        .where("year = ?", year)
                        .inDivision("division", division)
                        .groupBy(code)
                        .rows(session, ROWS_MAX)
                        .map(absent -> areas(published, code, reports, absent)));
    }

    /** Divisions in the order of their codes, the unknown last. */
    private static List<Overview.Area> areas(
            Columns published, String code, List<Columns.Values> reports, List<Columns.Values> absent) {
        Map<String, Overview.Area> areas = new TreeMap<>(java.util.Comparator.nullsLast(String::compareTo));
        for (Columns.Values row : reports) {
            areas.put(
                    row.text(code),
                    new Overview.Area(
                            row.text(code),
                            count(row, published.names().get(1)),
                            count(row, published.names().get(2)),
                            count(row, published.names().get(3)),
                            0,
                            count(row, published.names().get(4))));
        }
        for (Columns.Values row : absent) {
            int missing = count(row, "count(*)");
            areas.merge(
                    row.text(code),
                    new Overview.Area(row.text(code), 0, 0, 0, missing, 0),
                    (area, none) -> new Overview.Area(
                            area.code(), area.reports(), area.late(), area.undated(), missing, area.withErrors()));
        }
        return List.copyOf(areas.values());
    }

    private static Uni<List<Overview.RuleHits>> rules(Mutiny.StatelessSession session, String division, int year) {
        return new Select(RULE, "stats.finding")
                .inListedYear(year)
                .inDivision("division", division)
                .groupBy("rule, severity, newest_first")
                .orderBy("severity = 'error' desc, severity = 'warning' desc, count(*) desc, rule")
                .rows(session, RULES_SHOWN)
                .map(rows -> rows.stream()
                        .map(row -> new Overview.RuleHits(
                                row.text("rule"),
                                row.text("severity"),
                                count(row, "count(*)"),
                                count(row, "count(distinct organ_key)"),
                                row.text(EXAMPLE)))
                        .toList());
    }

    private static int count(Columns.Values row, String column) {
        return Math.toIntExact(row.number(column));
    }
}
