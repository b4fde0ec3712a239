package dev.gouji.stats.store;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.listing.Facets;
import dev.gouji.stats.listing.Facets.Count;
import dev.gouji.stats.listing.Facets.Facet;
import dev.gouji.stats.listing.Selection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts the reports of a selection by what they can be told apart by. */
@ApplicationScoped
public class FacetReader {
    private static final int ROWS_MAX = 10_000;
    private static final int RULES_SHOWN = 15;

    private static final String WITH_RULES = """
            stats.report as report cross join lateral (
                select distinct f.rule from stats.finding f
                where f.organ_key = report.organ_key and f.year = -report.newest_first) as hit
            """;

    private static final Columns RULE = Columns.of("hit.rule", "count(*)");
    private static final Columns FOUND = Columns.of(
            "count(*) filter (where errors > 0)",
            "count(*) filter (where warnings > 0)",
            "count(*) filter (where infos > 0)");

    private final ScopedSessions sessions;
    private final Kept<Selection, Facets> kept = new Kept<>();

    FacetReader(ScopedSessions sessions) {
        this.sessions = sessions;
    }

    /** The counts; rules are counted only within a year or a division, since there are too many findings in a country. */
    public Uni<Facets> of(Selection selection) {
        return kept.answer(
                selection,
                () -> sessions.within(
                        selection.filter().scope(),
                        session -> counted(session, selection)
                                .chain(facets -> rules(session, selection).map(rules -> facets.with(Facet.RULE, rules)))
                                .chain(facets -> severities(session, selection).map(facets::found))
                                .chain(facets -> DivisionNames.of(
                                                session, selection.filter().division(), selection.digits())
                                        .map(facets::named))));
    }

    private static Uni<Counted> counted(Mutiny.StatelessSession session, Selection selection) {
        String area = "left(division, %d)".formatted(selection.digits());
        Columns columns = Columns.of(
                "-newest_first",
                area,
                "kind",
                "level",
                "form",
                "grouping(newest_first, %s, kind, level, form)".formatted(area),
                "count(*)");
        return ReportConditions.counted(new Select(columns, "stats.report"), selection)
                .groupBy("grouping sets ((newest_first), (%s), (kind), (level), (form), ())".formatted(area))
                .rows(session, ROWS_MAX)
                .map(rows -> Counted.of(columns, rows));
    }

    /** Reports with findings of each severity, as far as these may be seen; null when none may. */
    private static Uni<List<Long>> severities(Mutiny.StatelessSession session, Selection selection) {
        if (selection.filter().scope() instanceof Scope.Nothing) {
            return Uni.createFrom().nullItem();
        }
        return ReportConditions.counted(new Select(FOUND, "stats.report"), selection)
                .within(selection.filter().scope())
                .rows(session, 1)
                .map(rows -> FOUND.names().stream()
                        .map(column -> rows.getFirst().number(column))
                        .toList());
    }

    private static Uni<List<Count>> rules(Mutiny.StatelessSession session, Selection selection) {
        if (selection.filter().scope() instanceof Scope.Nothing
                || selection.filter().year() == null && selection.filter().division() == null) {
            return Uni.createFrom().item(List.of());
        }
        return ReportConditions.counted(new Select(RULE, WITH_RULES), selection)
                .within(selection.filter().scope())
                .groupBy("hit.rule")
                .orderBy("count(*) desc, hit.rule")
                .rows(session, RULES_SHOWN)
                .map(rows -> rows.stream()
                        .map(row -> new Count(row.text("hit.rule"), row.number("count(*)")))
                        .toList());
    }

    /** What one statement counts: the whole, and each value of each facet. */
    private record Counted(long whole, List<Long> withFindings, Map<Facet, List<Count>> byFacet) {
        /** Bits of {@code grouping(...)}: a column that a row is grouped by has none. */
        private static final int ALL = 0b11111;

        private static final List<Facet> IN_ORDER =
                List.of(Facet.YEAR, Facet.DIVISION, Facet.KIND, Facet.LEVEL, Facet.FORM);

        private static final Set<Facet> ASKED_UNKNOWN = EnumSet.of(Facet.KIND, Facet.LEVEL);

        static Counted of(Columns columns, List<Columns.Values> rows) {
            long whole = 0;
            Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
            for (Columns.Values row : rows) {
                int facet = facet(row.integer(columns.names().get(5)));
                if (facet < 0) {
                    whole = row.number("count(*)");
                    continue;
                }
                Object value = row.row()[facet];
                boolean unknown = value == null && ASKED_UNKNOWN.contains(IN_ORDER.get(facet));
                if (unknown || value != null) {
                    counts.computeIfAbsent(IN_ORDER.get(facet), key -> new ArrayList<>())
                            .add(new Count(
                                    unknown ? Selection.UNKNOWN : String.valueOf(value), row.number("count(*)")));
                }
            }
            counts.forEach((facet, values) -> values.sort(order(facet)));
            return new Counted(whole, null, counts);
        }

        private static int facet(int grouping) {
            for (int i = 0; i < IN_ORDER.size(); i++) {
                if (grouping == (ALL & ~(1 << IN_ORDER.size() - 1 - i))) {
                    return i;
                }
            }
            return -1;
        }

        private static Comparator<Count> order(Facet facet) {
            return switch (facet) {
                case YEAR -> Comparator.comparing(Count::value).reversed();
                case DIVISION, FORM, LEVEL -> Comparator.comparing(Count::value);
                case KIND, RULE ->
                    Comparator.comparing(Count::reports).reversed().thenComparing(Count::value);
            };
        }

        Counted with(Facet facet, List<Count> values) {
            Map<Facet, List<Count>> more = new EnumMap<>(Facet.class);
            more.putAll(byFacet);
            more.put(facet, values);
            return new Counted(whole, withFindings, more);
        }

        Counted found(List<Long> counts) {
            return new Counted(whole, counts, byFacet);
        }

        Facets named(Map<String, String> names) {
            return withFindings == null
                    ? new Facets(whole, null, null, null, byFacet, names)
                    : new Facets(whole, withFindings.get(0), withFindings.get(1), withFindings.get(2), byFacet, names);
        }
    }
}
