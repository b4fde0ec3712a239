package dev.gouji.stats.store;

import dev.gouji.stats.view.ReportKey;
import dev.gouji.stats.view.ReportRow;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Which report each document is a version of: one row a document, by its newest reading, whatever came first. To be written
 * before any lock on reports is taken, in the order of documents, so that two writers never wait for one another.
 */
final class Documents {
    /** What a document was taken for. */
    record Taken(String documentId, ReportKey report) {}

    static final BulkTable<Taken> TAKEN = new BulkTable<Taken>()
            .column("document_id", "text", Taken::documentId)
            .column("organ_key", "text", taken -> taken.report().organKey())
            .column("year", "integer", taken -> taken.report().year());

    /** Whether a row was there before, only the server knows: an inserted one was never locked or replaced. */
    private static final String UPSERT = """
            insert into stats.report_version as v (%s) select %s from %s
            on conflict (document_id) do update set %s
            where (v.read_at, v.checked_at, v.event_id) < (excluded.read_at, excluded.checked_at, excluded.event_id)
            returning document_id, xmax <> 0
            """.formatted(
                    Tables.VERSION.names(),
                    Tables.VERSION.values(),
                    Tables.VERSION.rows(),
                    Tables.VERSION.assignments(List.of("document_id")));

    private static final String STRAYS = """
            select r.organ_key, r.year from %s
            join stats.report r on r.document_id = x.document_id
            where (r.organ_key, r.year) <> (x.organ_key, cast(x.year as integer))
            """.formatted(TAKEN.rows());

    private static final String MOVE_OUTCOMES = """
            update stats.outcome o set organ = x.organ_key, year = nullif(cast(x.year as integer), 0)
            from %s
            where o.document_id = x.document_id and o.outcome = 'report'
              and (o.organ, coalesce(o.year, 0)) is distinct from (x.organ_key, cast(x.year as integer))
            """.formatted(TAKEN.rows());

    /** Another writer may be about to move one of them: wait for him. */
    private static final String VERSIONS = """
            select %s from stats.report_version v
            where (v.organ_key, v.year) in (select x.organ_key, cast(x.year as integer) from %s)
            for share of v
            """.formatted(KeptVersion.COLUMNS.list(), Tables.KEY.rows());

    private Documents() {}

    /**
     * What was written.
     *
     * @param rows whose reading was the newest of their document
     * @param known the documents among them that had been read before
     */
    record Written(List<ReportRow> rows, List<Taken> known) {
        /** Reports that lose their document; {@code strays} may have changed until they were locked. */
        List<Taken> left(List<ReportKey> strays, Map<ReportKey, Rollups.Standing> standing) {
            Map<String, ReportKey> now = known.stream().collect(Collectors.toMap(Taken::documentId, Taken::report));
            return strays.stream()
                    .filter(standing::containsKey)
                    .map(key -> new Taken(standing.get(key).documentId(), key))
                    .filter(taken -> now.containsKey(taken.documentId())
                            && !now.get(taken.documentId()).equals(taken.report()))
                    .toList();
        }

        /** What documents were taken for by readings that are not the last of them. */
        List<Taken> passedOver(List<ReportRow> all) {
            Map<String, ReportKey> now = rows.stream().collect(Collectors.toMap(ReportRow::documentId, ReportRow::key));
            return all.stream()
                    .map(Documents::taken)
                    .filter(taken -> !taken.report().equals(now.get(taken.documentId())))
                    .distinct()
                    .toList();
        }
    }

    /** Writes what readings say, one a document; older ones change nothing. */
    static Uni<Written> write(Mutiny.StatelessSession session, List<ReportRow> last) {
        return Tables.VERSION
                .bind(session.createNativeQuery(UPSERT, Object[].class), last)
                .getResultList()
                .map(returned -> {
                    Map<String, Boolean> known = new HashMap<>();
                    returned.forEach(row -> known.put((String) row[0], (Boolean) row[1]));
                    return new Written(
                            last.stream()
                                    .filter(row -> known.containsKey(row.documentId()))
                                    .toList(),
                            last.stream()
                                    .filter(row -> Objects.equals(known.get(row.documentId()), true))
                                    .map(Documents::taken)
                                    .toList());
                })
                .call(written -> written.known().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : TAKEN.bind(session.createNativeQuery(MOVE_OUTCOMES), written.known())
                                .executeUpdate());
    }

    private static Taken taken(ReportRow row) {
        return new Taken(row.documentId(), row.key());
    }

    /** Reports that still stand on a document which turned out to be another one. */
    static Uni<List<ReportKey>> strays(Mutiny.StatelessSession session, Written written) {
        return written.known().isEmpty()
                ? Uni.createFrom().item(List.of())
                : TAKEN.bind(session.createNativeQuery(STRAYS, Object[].class), written.known())
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(row -> new ReportKey((String) row[0], (Integer) row[1]))
                                .toList());
    }

    /** All versions of these reports. */
    static Uni<List<ReportRow>> versions(Mutiny.StatelessSession session, List<ReportKey> keys) {
        return Tables.KEY
                .bind(session.createNativeQuery(VERSIONS, Object[].class), keys)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(KeptVersion.COLUMNS::of)
                        .map(KeptVersion::row)
                        .toList());
    }
}
