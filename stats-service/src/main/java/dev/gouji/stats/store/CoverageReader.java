package dev.gouji.stats.store;

import dev.gouji.stats.listing.CoverageItem;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.OrganCoverageItem;
import dev.gouji.stats.listing.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads who published, who was late, and who is missing. */
@ApplicationScoped
public class CoverageReader {
    /** More divisions times years than the country has. */
    private static final int COVERAGE_MAX = 200_000;

    private static final Columns COVERAGE =
            Columns.of("division", "year", "organs", "unnamed", "with_errors", "late", "undated", "missing", "refused");
    private static final Columns ORGAN = Columns.of(
            "organ_key", "organ_name", "division", "year", "state", "published_on", "deadline", "registered");

    private final Mutiny.SessionFactory sessions;

    CoverageReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** The coverage of all divisions and years asked for, in their order, the unknown last. */
    public Uni<List<CoverageItem>> of(Integer year, String division) {
        Select select = new Select(COVERAGE, "stats.coverage")
                .inDivision("division", division)
                .orderBy("division nulls last, year nulls last");
        if (year != null) {
            select.where("newest_first = ?", -year);
        }
        return sessions.withStatelessSession(session -> select.rows(session, COVERAGE_MAX))
                .map(rows -> rows.stream().map(CoverageReader::item).toList());
    }

    /**
     * A page of the organs and years, newest year first.
     *
     * @param state of {@link OrganCoverageItem}, null for all
     */
    public Uni<Slice<OrganCoverageItem>> organs(Filter filter, String state, Cursor after, int limit) {
        Select select = new Select(ORGAN, "stats.organ_coverage")
                .whereGiven("year = ?", filter.year())
                .inDivision("division", filter.division())
                .whereGiven("state = ?", state);
        if (filter.organ() != null) {
            select.where("position(? in coalesce(organ_name, '') || ' ' || organ_key) > 0", filter.organ());
        }
        if (after != null) {
            select.where(
                    "(newest_first, organ_key) > (cast(? as integer), ?)",
                    after.number(0),
                    after.parts().get(1));
        }
        select.orderBy("newest_first, organ_key");
        return sessions.withStatelessSession(session -> select.rows(session, limit + 1))
                .map(rows -> Slice.of(
                        rows.stream().map(CoverageReader::organ).toList(), limit, OrganCoverageItem::position));
    }

    private static CoverageItem item(Columns.Values row) {
        return new CoverageItem(
                row.text("division"),
                row.integer("year"),
                row.integer("organs"),
                row.integer("unnamed"),
                row.integer("with_errors"),
                row.integer("late"),
                row.integer("undated"),
                row.integer("missing"),
                row.integer("refused"));
    }

    private static OrganCoverageItem organ(Columns.Values row) {
        return new OrganCoverageItem(
                row.text("organ_key"),
                row.text("organ_name"),
                row.text("division"),
                row.integer("year"),
                row.text("state"),
                row.date("published_on"),
                row.date("deadline"),
                row.truth("registered"));
    }
}
