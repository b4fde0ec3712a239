package dev.gouji.validate.store;

import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.comparison.Measures;
import dev.gouji.validate.likeness.Fingerprint;
import dev.gouji.validate.series.Kept;
import dev.gouji.validate.series.ReceivedReport;
import dev.gouji.validate.series.SeriesKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The report that stands for each organ and year. One statement a batch, whatever its size. To be called from worker
 * threads only: every call waits for the database.
 */
@ApplicationScoped
public class EarlierReports {
    private static final String FIND = """
            select report.organ_key, report.year, report.reading
              from unnest(cast(:organs as text[]), cast(:years as int[])) as wanted (organ_key, year)
              join validate.report using (organ_key, year)
            """;

    private static final String YEARS = """
            select organ_key, year from validate.report where organ_key = any (cast(:organs as text[]))
            """;

    private static final String KEEP = """
            insert into validate.report (organ_key, year, document_id, received_at, read_at, reading,
                                         form, division, kind, level, measures, document_organ, figures, signature)
            select organ_key, year, document_id, cast(received_at as timestamptz), cast(read_at as timestamptz),
                   decode(reading, 'base64'), form, division, kind, level, decode(measures, 'base64'),
                   document_organ, figures, decode(signature, 'base64')
              from unnest(cast(:organs as text[]), cast(:years as int[]), cast(:documents as text[]),
                          cast(:received as text[]), cast(:read as text[]), cast(:readings as text[]),
                          cast(:forms as text[]), cast(:divisions as text[]), cast(:kinds as text[]),
                          cast(:levels as text[]), cast(:measures as text[]), cast(:documentOrgans as text[]),
                          cast(:figures as text[]), cast(:signatures as text[]))
                   as fresh (organ_key, year, document_id, received_at, read_at, reading,
                             form, division, kind, level, measures, document_organ, figures, signature)
            on conflict (organ_key, year) do update
               set document_id = excluded.document_id, received_at = excluded.received_at,
                   read_at = excluded.read_at, reading = excluded.reading, form = excluded.form,
                   division = excluded.division, kind = excluded.kind, level = excluded.level,
                   measures = excluded.measures, document_organ = excluded.document_organ,
                   figures = excluded.figures, signature = excluded.signature
             where (report.received_at, report.document_id, report.read_at)
                <= (excluded.received_at, excluded.document_id, excluded.read_at)
            """;

    private final Mutiny.SessionFactory sessions;
    private final CopiesElsewhere copies;

    EarlierReports(Mutiny.SessionFactory sessions, CopiesElsewhere copies) {
        this.sessions = sessions;
        this.copies = copies;
    }

    /** Those of the asked years that there are, their copies at other addresses, and all years of these organs. */
    public Kept find(Set<SeriesKey> keys) {
        return keys.isEmpty() ? Kept.NOTHING : new Kept(reports(keys), years(keys), copies.find(keys));
    }

    private Map<SeriesKey, ReceivedReport> reports(Set<SeriesKey> keys) {
        List<SeriesKey> wanted = List.copyOf(keys);
        List<KeptReport> rows = Waiting.on(() -> sessions.withStatelessSession(session -> session.createNativeQuery(
                        FIND, KeptReport.class)
                .setParameter("organs", texts(wanted, key -> OrganColumn.of(key.organ())))
                .setParameter("years", wanted.stream().map(SeriesKey::year).toArray(Integer[]::new))
                .getResultList()));
        Map<SeriesKey, SeriesKey> asked = wanted.stream()
                .collect(Collectors.toMap(key -> new SeriesKey(OrganColumn.of(key.organ()), key.year()), key -> key));
        Map<SeriesKey, ReceivedReport> found = new HashMap<>();
        for (KeptReport row : rows) {
            SeriesKey key = asked.get(new SeriesKey(row.organKey, row.year));
            KeptReading.of(row.reading, row.year).ifPresent(report -> found.put(key, report));
        }
        return found;
    }

    private Map<String, Set<Integer>> years(Set<SeriesKey> keys) {
        Map<String, String> organs = keys.stream()
                .map(SeriesKey::organ)
                .distinct()
                .collect(Collectors.toMap(OrganColumn::of, organ -> organ, (one, other) -> one));
        List<Tuple> rows =
                Waiting.on(() -> sessions.withStatelessSession(session -> session.createNativeQuery(YEARS, Tuple.class)
                        .setParameter("organs", organs.keySet().toArray(new String[0]))
                        .getResultList()));
        Map<String, Set<Integer>> years = new HashMap<>();
        rows.forEach(row -> years.computeIfAbsent(
                        organs.get(row.get("organ_key", String.class)), unknown -> new TreeSet<>())
                .add(row.get("year", Integer.class)));
        return years;
    }

    /**
     * Keeps those that are not older than what is there. At most one a year and organ.
     *
     * @param fingerprints of these reports, in any order
     */
    Uni<Integer> keep(
            Mutiny.StatelessSession session, Collection<ReceivedReport> reports, Collection<Fingerprint> fingerprints) {
        if (reports.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        List<ReceivedReport> fresh = List.copyOf(reports);
        List<SeriesKey> keys =
                fresh.stream().map(report -> report.key().orElseThrow()).toList();
        Mutiny.MutationQuery query = session.createNativeQuery(KEEP)
                .setParameter("organs", texts(keys, key -> OrganColumn.of(key.organ())))
                .setParameter("years", keys.stream().map(SeriesKey::year).toArray(Integer[]::new))
                .setParameter(
                        "documents", texts(fresh, report -> report.report().documentId()))
                .setParameter(
                        "received",
                        texts(fresh, report -> report.version().receivedAt().toString()))
                .setParameter(
                        "read", texts(fresh, report -> report.version().readAt().toString()))
                .setParameter("readings", texts(fresh, KeptReading::base64))
                .setParameter(
                        "forms", texts(fresh, report -> report.report().form().name()))
                .setParameter("divisions", texts(fresh, report -> organ(report).division()))
                .setParameter("kinds", texts(fresh, report -> wire(organ(report).kind(), OrganKind::wire)))
                .setParameter(
                        "levels", texts(fresh, report -> wire(organ(report).level(), OrganLevel::wire)))
                .setParameter("measures", texts(fresh, report -> PackedFigures.measures(Measures.of(report.report()))));
        return describe(query, fresh, fingerprints).executeUpdate();
    }

    private static Mutiny.MutationQuery describe(
            Mutiny.MutationQuery query, List<ReceivedReport> reports, Collection<Fingerprint> fingerprints) {
        Map<String, Fingerprint> byDocument = fingerprints.stream()
                .collect(Collectors.toMap(Fingerprint::documentId, one -> one, (one, other) -> one));
        List<Fingerprint> described = reports.stream()
                .map(report ->
                        Objects.requireNonNull(byDocument.get(report.report().documentId()), "no fingerprint"))
                .toList();
        return query.setParameter("documentOrgans", texts(described, each -> OrganColumn.of(each.organ())))
                .setParameter("figures", texts(described, each -> each.figures().orElse(null)))
                .setParameter(
                        "signatures",
                        texts(
                                described,
                                each -> each.text().map(Fingerprints::base64).orElse(null)));
    }

    private static Organ organ(ReceivedReport report) {
        return report.report().organ();
    }

    private static <T> String wire(T value, Function<T, String> wire) {
        return value == null ? null : wire.apply(value);
    }

    private static <T> String[] texts(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }
}
