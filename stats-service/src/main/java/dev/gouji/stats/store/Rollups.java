package dev.gouji.stats.store;

import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.stats.statistics.Measured;
import dev.gouji.stats.statistics.Measures;
import dev.gouji.stats.statistics.RollupChanges;
import dev.gouji.stats.statistics.RollupKey;
import dev.gouji.stats.statistics.Totals;
import dev.gouji.stats.view.ReportKey;
import dev.gouji.stats.view.ReportRow;
import dev.gouji.stats.view.StoredCells;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the sums in step with the reports, within the transaction that writes these. */
final class Rollups {
    private record Line(RollupKey key, Totals totals) {}

    private static final BulkTable<Line> KEYS = keys();

    private static final BulkTable<Line> ROLLUP = keys().column(
                    "reports", "integer", line -> line.totals().reports())
            .column("sums", "text", line -> SumArrays.sums(line.totals()))
            .column("counts", "text", line -> SumArrays.counts(line.totals()));

    private static BulkTable<Line> keys() {
        return new BulkTable<Line>()
                .column("prefix", "text", line -> line.key().prefix())
                .column("year", "integer", line -> line.key().year())
                .column("form", "text", line -> line.key().form())
                .column("kind", "text", line -> line.key().kind())
                .column("level", "text", line -> line.key().level());
    }

    /**
     * One writer at a time for the reports of an organ, also for one that is not there yet: nobody else may count its
     * predecessor, or what years there are of the organ.
     */
    private static final String LOCK = """
            select count(pg_advisory_xact_lock(h.hash)) from (
                select distinct hashtextextended(x.organ_key, 1) as hash from %s order by 1) as h
            """.formatted(Tables.KEY.rows());

    private static final Columns STANDING = Columns.of(
            "r.organ_key",
            "cast(x.year as integer)",
            "r.form",
            "r.division",
            "r.kind",
            "r.level",
            "r.document_id",
            "cast(r.figures as text)");

    private static final String FIND_STANDING =
            "select %s from %s join stats.report r on r.organ_key = x.organ_key and r.year = cast(x.year as integer)"
                    .formatted(STANDING.list(), Tables.KEY.rows());

    /** Locks sums, or makes those that are not there, in their order; a row that is there stays as it is. */
    private static final String HOLD = """
            insert into stats.rollup as r (%s, reports, sums, counts) select %s, 0, '', '' from %s order by x.line
            on conflict (prefix, year, form, kind, level) do update set reports = r.reports where false
            """.formatted(KEYS.names(), KEYS.values(), KEYS.rows());

    private static final String OF_LINE = """
            r.prefix = x.prefix and r.year = cast(x.year as integer) and r.form = x.form and r.kind = x.kind
                and r.level = x.level""";

    private static final Columns HELD = Columns.of("cast(x.line as integer)", "r.reports", "r.sums", "r.counts");

    /** A statement of its own, since a lock may have been waited for: it sees what was committed by then. */
    private static final String READ = "select %s from %s join stats.rollup r on %s where r.reports > 0"
            .formatted(HELD.list(), KEYS.rows(), OF_LINE);

    private static final String WRITE = """
            update stats.rollup r set reports = cast(x.reports as integer), sums = x.sums, counts = x.counts from %s where %s
            """.formatted(ROLLUP.rows(), OF_LINE);

    /** What a report said before; {@code documentId} is the document that it came from. */
    record Standing(String documentId, Measured measured) {}

    private Rollups() {}

    /** What stands in the place of reports that are about to be written; nobody else writes these before the commit. */
    static Uni<Map<ReportKey, Standing>> standing(Mutiny.StatelessSession session, List<ReportKey> keys) {
        return lock(session, keys)
                .chain(() -> Tables.KEY
                        .bind(session.createNativeQuery(FIND_STANDING, Object[].class), keys)
                        .getResultList())
                .map(rows -> {
                    Map<ReportKey, Standing> standing = new HashMap<>();
                    rows.stream()
                            .map(STANDING::of)
                            .forEach(row ->
                                    standing.put(key(row), new Standing(row.text("r.document_id"), measured(row))));
                    return standing;
                });
    }

    /** Waits until nobody else writes anything on these reports, and keeps others out until the commit. */
    static Uni<Void> lock(Mutiny.StatelessSession session, List<ReportKey> keys) {
        return Tables.KEY
                .bind(session.createNativeQuery(LOCK, Long.class), keys)
                .getSingleResult()
                .replaceWithVoid();
    }

    private static ReportKey key(Columns.Values row) {
        return new ReportKey(row.text("r.organ_key"), row.integer("cast(x.year as integer)"));
    }

    private static Measured measured(Columns.Values row) {
        FormGeneration form = FormGeneration.valueOf(row.text("r.form"));
        return new Measured(
                row.integer("cast(x.year as integer)"),
                form,
                row.text("r.division"),
                row.text("r.kind"),
                row.text("r.level"),
                Measures.of(form).of(StoredCells.figures(row.text("cast(r.figures as text)"), Form.of(form))));
    }

    /** Counts the reports that were written, and no longer those that stood in their place or are gone. */
    static Uni<Void> count(
            Mutiny.StatelessSession session,
            List<ReportRow> rows,
            Set<ReportKey> gone,
            Map<ReportKey, Standing> standing) {
        RollupChanges changes = new RollupChanges();
        rows.forEach(row -> changes.add(row.measured()));
        Stream.concat(rows.stream().map(ReportRow::key), gone.stream())
                .distinct()
                .map(standing::get)
                .filter(Objects::nonNull)
                .forEach(before -> changes.takeOut(before.measured()));
        List<Line> lines = changes.all().entrySet().stream()
                .map(change -> new Line(change.getKey(), change.getValue()))
                .toList();
        return lines.isEmpty()
                ? Uni.createFrom().voidItem()
                : KEYS.bind(session.createNativeQuery(HOLD), lines)
                        .executeUpdate()
                        .chain(() -> KEYS.bind(session.createNativeQuery(READ, Object[].class), lines)
                                .getResultList())
                        .invoke(held -> held.stream().map(HELD::of).forEach(row -> addHeld(lines, row)))
                        .chain(() -> ROLLUP.bind(session.createNativeQuery(WRITE), lines)
                                .executeUpdate())
                        .replaceWithVoid();
    }

    private static void addHeld(List<Line> lines, Columns.Values row) {
        Totals totals = lines.get(row.integer("cast(x.line as integer)") - 1).totals();
        SumArrays.add(totals, row.integer("r.reports"), row.text("r.sums"), row.text("r.counts"));
    }
}
