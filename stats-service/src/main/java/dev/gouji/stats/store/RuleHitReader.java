package dev.gouji.stats.store;

import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.RuleHitItem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts findings by rule. */
@ApplicationScoped
public class RuleHitReader {
    /** Two hundred rules in twenty years in all divisions of a province. */
    private static final int ROWS_MAX = 1_000_000;

    private static final Columns HITS = Columns.of(
            "rule", "severity", "newest_first", "part", "count(distinct organ_key) as reports", "count(*) as findings");

    private final Mutiny.SessionFactory sessions;

    RuleHitReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * The rules that found something, by year.
     *
     * @param digits of the division that are counted together, 0: the whole of what the filter leaves
     */
    public Uni<List<RuleHitItem>> hits(Filter filter, int digits) {
        Select select = new Select(HITS, counted(digits))
                .inListedYear(filter.year())
                .whereGiven("rule = ?", filter.rule())
                .whereGiven("severity = ?", filter.severity())
                .inListedDivision(filter.division())
                .within(filter.scope())
                .groupBy("rule, severity, newest_first, part")
                .orderBy("rule, severity, newest_first, part nulls last");
        return sessions.withStatelessSession(session -> select.rows(session, ROWS_MAX))
                .map(rows -> rows.stream().map(RuleHitReader::item).toList());
    }

    private static String counted(int digits) {
        String part = digits == 0 ? "cast(null as text)" : "left(division, %d)".formatted(digits);
        return """
            (select rule, severity, year, newest_first, organ_key, division, %s as part from stats.finding) as f
            """.formatted(part);
    }

    /** Null when the reports name none. */
    private static Integer year(Columns.Values row) {
        int newestFirst = row.integer("newest_first");
        return newestFirst == 0 ? null : Integer.valueOf(-newestFirst);
    }

    private static RuleHitItem item(Columns.Values row) {
        return new RuleHitItem(
                row.text("rule"),
                row.text("severity"),
                year(row),
                row.text("part"),
                row.number("count(distinct organ_key) as reports"),
                row.number("count(*) as findings"));
    }
}
