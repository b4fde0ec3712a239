package dev.gouji.stats.store;

import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.statistics.Measures;
import dev.gouji.stats.statistics.RollupKey;
import dev.gouji.stats.statistics.Totals;
import dev.gouji.stats.view.StoredCells;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads sums: from the roll-ups; those of one kind in a city or a county, and those of an organ, from the reports. */
@ApplicationScoped
public class StatisticsReader {
    /** Years times forms times kinds times levels, or the reports of a county in all years. */
    private static final int ROWS_MAX = 100_000;

    private static final Columns ROLLUP = Columns.of("year", "form", "reports", "sums", "counts");
    /** A single column would not come as a row. */
    private static final Columns NEWEST = Columns.of("max(year)", "count(*)");

    private static final Columns REPORT = Columns.of("year", "form", "figures::json");

    private final Mutiny.SessionFactory sessions;

    StatisticsReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Sums by year and form over the reports that the filter leaves; its organ is not looked at. */
    public Uni<SortedMap<Integer, Map<FormGeneration, Totals>>> sums(Filter filter, String kind, String level) {
        String division = filter.division();
        boolean all = kind == null && level == null;
        Select select = all || division == null || division.length() <= RollupKey.DIGITS_BY_KIND
                ? new Select(ROLLUP, "stats.rollup").where("prefix = ?", division == null ? "" : division)
                : new Select(REPORT, "stats.report").inListedDivision(division).where("year > 0");
        select.whereGiven("year = ?", filter.year()).whereGiven("form = ?", filter.form());
        if (all) {
            select.where("kind = ?", RollupKey.ALL).where("level = ?", RollupKey.ALL);
        } else {
            select.where("kind <> ?", RollupKey.ALL)
                    .whereGiven("kind = ?", kind)
                    .whereGiven("level = ?", level);
        }
        return summed(select);
    }

    /** The newest year that has sums; null when there is none. */
    public Uni<Integer> newestYear(String division) {
        Select select = new Select(NEWEST, "stats.rollup")
                .where("prefix = ?", division == null ? "" : division)
                .where("reports > 0");
        return sessions.withStatelessSession(session -> select.rows(session, 1))
                .map(rows -> rows.getFirst().integer("max(year)"));
    }

    /** Figures of one organ by year and form. */
    public Uni<SortedMap<Integer, Map<FormGeneration, Totals>>> sumsOf(String organKey) {
        return summed(new Select(REPORT, "stats.report")
                .where("organ_key = ?", organKey)
                .where("year > 0"));
    }

    private Uni<SortedMap<Integer, Map<FormGeneration, Totals>>> summed(Select select) {
        return sessions.withStatelessSession(session -> select.rows(session, ROWS_MAX))
                .map(StatisticsReader::summed);
    }

    private static SortedMap<Integer, Map<FormGeneration, Totals>> summed(List<Columns.Values> rows) {
        SortedMap<Integer, Map<FormGeneration, Totals>> totals = new TreeMap<>();
        for (Columns.Values row : rows) {
            FormGeneration form = FormGeneration.valueOf(row.text("form"));
            Totals sums = totals.computeIfAbsent(row.integer("year"), year -> new EnumMap<>(FormGeneration.class))
                    .computeIfAbsent(form, absent -> new Totals(Measures.of(form)));
            if (row.has("figures")) {
                sums.add(Measures.of(form).of(StoredCells.figures(row.text("figures"), Form.of(form))));
            } else {
                SumArrays.add(sums, row.integer("reports"), row.text("sums"), row.text("counts"));
            }
        }
        totals.values().forEach(forms -> forms.values().removeIf(sums -> sums.reports() == 0));
        return totals;
    }
}
