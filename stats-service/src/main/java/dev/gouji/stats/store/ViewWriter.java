package dev.gouji.stats.store;

import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.ReportNotices;
import dev.gouji.stats.store.Tables.OwnedFinding;
import dev.gouji.stats.view.Batch;
import dev.gouji.stats.view.OutcomeRow;
import dev.gouji.stats.view.RefusalRow;
import dev.gouji.stats.view.RegisterRow;
import dev.gouji.stats.view.ReportKey;
import dev.gouji.stats.view.ReportRow;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Writes rows into the views, one transaction a call. Writing rows twice, or an older version after a newer one, leaves
 * the views as they are.
 */
@ApplicationScoped
public class ViewWriter {
    private static final String UPSERT_REPORTS = """
            insert into stats.report as r (%s) select %s from %s
            on conflict (organ_key, year) do update set %s
            where (r.received_at, r.document_id, r.read_at, r.checked_at, r.event_id)
                < (excluded.received_at, excluded.document_id, excluded.read_at, excluded.checked_at, excluded.event_id)
            returning organ_key, year
            """.formatted(
                    Tables.REPORT.names(),
                    Tables.REPORT.values(),
                    Tables.REPORT.rows(),
                    Tables.REPORT.assignments(List.of("organ_key", "year")));

    private static final String DELETE_FINDINGS = """
            delete from stats.finding f using %s where f.organ_key = x.organ_key and f.year = cast(x.year as integer)
            """.formatted(Tables.KEY.rows());

    private static final String DELETE_REPORTS = """
            delete from stats.report r using %s where r.organ_key = x.organ_key and r.year = cast(x.year as integer)
            """.formatted(Tables.KEY.rows());

    private static final String INSERT_FINDINGS = "insert into stats.finding (%s) select %s from %s"
            .formatted(Tables.FINDING.names(), Tables.FINDING.values(), Tables.FINDING.rows());

    private static final String UPSERT_REFUSALS = """
            insert into stats.refusal as r (%s) select %s from %s
            on conflict (document_id) do update set %s
            where (r.refused_at, r.event_id) < (excluded.refused_at, excluded.event_id)
            """.formatted(
                    Tables.REFUSAL.names(),
                    Tables.REFUSAL.values(),
                    Tables.REFUSAL.rows(),
                    Tables.REFUSAL.assignments(List.of("document_id")));

    private static final String UPSERT_REGISTER = """
            insert into stats.register as r (%s) select %s from %s
            on conflict (entry) do update set %s
            where r.revision < excluded.revision
            """.formatted(
                    Tables.REGISTER.names(),
                    Tables.REGISTER.values(),
                    Tables.REGISTER.rows(),
                    Tables.REGISTER.assignments(List.of("entry")));

    /** Held until the commit, so that sequence numbers become visible in their order. Taken last: it is the bottleneck. */
    private static final String LOCK_OUTCOMES = "select 1 from pg_advisory_xact_lock(hashtext('stats.outcome'))";

    private static final String INSERT_OUTCOMES =
            """
            insert into stats.outcome (%s) select %s from %s
            where not exists (select from stats.outcome o where o.document_id = x.document_id)
            order by x.line
            """.formatted(Tables.OUTCOME.names(), Tables.OUTCOME.values(), Tables.OUTCOME.rows());

    private final Mutiny.SessionFactory sessions;
    private final AlertWriter alerts;

    ViewWriter(Mutiny.SessionFactory sessions, AlertWriter alerts) {
        this.sessions = sessions;
        this.alerts = alerts;
    }

    /** Writes reports, their findings and alerts, and what became of their documents. Fails as a whole or not at all. */
    public Uni<Void> writeReports(List<ReportRow> rows) {
        return writeReports(rows, Map.of());
    }

    /**
     * The same for documents that are traced, so that what is told of their alerts belongs to their traces.
     *
     * @param traces the traceparents by the ids of the events
     */
    public Uni<Void> writeReports(List<ReportRow> rows, Map<String, String> traces) {
        List<ReportRow> last = Batch.lastReadings(rows);
        return sessions.withStatelessTransaction((session, transaction) -> Documents.write(session, last)
                .chain(written -> alerts.noteMoved(session, written.passedOver(rows))
                        .chain(() -> written.rows().isEmpty()
                                ? Uni.createFrom().item(List.<AlertEvent>of())
                                : writeCurrent(session, written, traces)))
                .call(() -> insertOutcomes(session, outcomes(rows, last)))
                .chain(events -> alerts.tell(session, events)));
    }

    /** In the order of arrival, with what each document turned out to be in the end. */
    private static List<OutcomeRow> outcomes(List<ReportRow> rows, List<ReportRow> last) {
        Map<String, ReportRow> byDocument =
                last.stream().collect(Collectors.toMap(ReportRow::documentId, Function.identity()));
        return Batch.firstOutcomes(rows.stream()
                .map(row -> OutcomeRow.of(byDocument.get(row.documentId())))
                .toList());
    }

    private Uni<List<AlertEvent>> writeCurrent(
            Mutiny.StatelessSession session, Documents.Written documents, Map<String, String> traces) {
        List<ReportKey> keys = Batch.newestReports(documents.rows()).stream()
                .map(ReportRow::key)
                .toList();
        return Documents.strays(session, documents).chain(strays -> {
            List<ReportKey> touched = Stream.concat(keys.stream(), strays.stream())
                    .distinct()
                    .sorted()
                    .toList();
            return Rollups.standing(session, touched).chain(standing -> {
                List<Documents.Taken> moved = documents.left(strays, standing);
                List<ReportKey> left =
                        moved.stream().map(Documents.Taken::report).toList();
                return alerts.noteMoved(session, moved)
                        .chain(() -> alerts.forget(session, left))
                        .chain(() -> fallBack(session, documents, left))
                        .chain(newest -> upsert(session, newest)
                                .chain(written -> replaceFindings(session, newest, written, left)
                                        .chain(() -> OrganSpans.refresh(session, touched, left))
                                        .chain(() ->
                                                differences(session, among(newest, written), left, documents, traces))
                                        // Behind what is an organ's own: others wait for the sums of a province.
                                        .call(() -> Rollups.count(
                                                session, among(newest, written), Set.copyOf(left), standing))));
            });
        });
    }

    /** Takes out the reports whose document went elsewhere; what is to be written, versions before these included. */
    private static Uni<List<ReportRow>> fallBack(
            Mutiny.StatelessSession session, Documents.Written documents, List<ReportKey> left) {
        if (left.isEmpty()) {
            return Uni.createFrom().item(Batch.newestReports(documents.rows()));
        }
        return Tables.KEY
                .bind(session.createNativeQuery(DELETE_REPORTS), left)
                .executeUpdate()
                .chain(() -> Documents.versions(session, left))
                .map(earlier -> Batch.newestReports(Stream.concat(documents.rows().stream(), earlier.stream())
                        .toList()));
    }

    private static Uni<Set<ReportKey>> upsert(Mutiny.StatelessSession session, List<ReportRow> newest) {
        return Tables.REPORT
                .bind(session.createNativeQuery(UPSERT_REPORTS, Object[].class), newest)
                .getResultList()
                .map(ViewWriter::keys);
    }

    private Uni<List<AlertEvent>> differences(
            Mutiny.StatelessSession session,
            List<ReportRow> written,
            List<ReportKey> left,
            Documents.Written documents,
            Map<String, String> traces) {
        Set<ReportKey> there = written.stream().map(ReportRow::key).collect(Collectors.toSet());
        List<ReportKey> gone = left.stream().filter(key -> !there.contains(key)).toList();
        return alerts.differences(session, written, traces)
                .chain(changed -> alerts.gone(
                                session,
                                gone,
                                ReportNotices.day(documents.rows().getFirst()))
                        .map(resolved -> Stream.concat(changed.stream(), resolved.stream())
                                .toList()));
    }

    /** Writes refusals and what became of their documents. Fails as a whole or not at all. */
    public Uni<Void> writeRefusals(List<RefusalRow> rows) {
        List<OutcomeRow> outcomes =
                Batch.firstOutcomes(rows.stream().map(OutcomeRow::of).toList());
        return sessions.withStatelessTransaction((session, transaction) -> Tables.REFUSAL
                .bind(session.createNativeQuery(UPSERT_REFUSALS), Batch.newestRefusals(rows))
                .executeUpdate()
                .chain(() -> insertOutcomes(session, outcomes)));
    }

    /** Writes entries of the register. Fails as a whole or not at all. */
    public Uni<Void> writeRegister(List<RegisterRow> rows) {
        return sessions.withStatelessTransaction((session, transaction) -> Tables.REGISTER
                .bind(session.createNativeQuery(UPSERT_REGISTER), Batch.newestEntries(rows))
                .executeUpdate()
                .replaceWithVoid());
    }

    private static Set<ReportKey> keys(List<Object[]> returned) {
        return returned.stream()
                .map(columns -> new ReportKey((String) columns[0], (Integer) columns[1]))
                .collect(Collectors.toSet());
    }

    private static List<ReportRow> among(List<ReportRow> rows, Set<ReportKey> written) {
        return rows.stream().filter(row -> written.contains(row.key())).toList();
    }

    /** The findings of versions that did not make it into the view stay out, too. */
    private static Uni<Void> replaceFindings(
            Mutiny.StatelessSession session, List<ReportRow> rows, Set<ReportKey> written, List<ReportKey> left) {
        List<ReportKey> before =
                Stream.concat(written.stream(), left.stream()).distinct().toList();
        if (before.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<OwnedFinding> findings = among(rows, written).stream()
                .flatMap(row -> row.findings().stream().map(finding -> new OwnedFinding(row, finding)))
                .toList();
        Uni<Integer> deleted = Tables.KEY
                .bind(session.createNativeQuery(DELETE_FINDINGS), before)
                .executeUpdate();
        if (findings.isEmpty()) {
            return deleted.replaceWithVoid();
        }
        return deleted.chain(() -> Tables.FINDING
                        .bind(session.createNativeQuery(INSERT_FINDINGS), findings)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> insertOutcomes(Mutiny.StatelessSession session, List<OutcomeRow> outcomes) {
        return session.createNativeQuery(LOCK_OUTCOMES, Integer.class)
                .getSingleResult()
                .chain(() -> Tables.OUTCOME
                        .bind(session.createNativeQuery(INSERT_OUTCOMES), outcomes)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
