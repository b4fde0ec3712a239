package dev.gouji.validate.store;

import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.validate.series.Kept;
import dev.gouji.validate.series.ReceivedReport;
import dev.gouji.validate.series.SeriesKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Base64;
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
import org.jboss.logging.Logger;

/**
 * The report that stands for each organ and year. One statement a batch, whatever its size. To be called from worker
 * threads only: every call waits for the database.
 */
@ApplicationScoped
public class EarlierReports {
    private static final Logger LOG = Logger.getLogger(EarlierReports.class);

    private static final String FIND = """
            select report.organ_key, report.year, report.reading
              from unnest(cast(:organs as text[]), cast(:years as int[])) as wanted (organ_key, year)
              join validate.report using (organ_key, year)
            """;

    private static final String YEARS = """
            select organ_key, year from validate.report where organ_key = any (cast(:organs as text[]))
            """;

    private static final String KEEP = """
            insert into validate.report (organ_key, year, document_id, received_at, read_at, reading)
            select organ_key, year, document_id, cast(received_at as timestamptz), cast(read_at as timestamptz),
                   decode(reading, 'base64')
              from unnest(cast(:organs as text[]), cast(:years as int[]), cast(:documents as text[]),
                          cast(:received as text[]), cast(:read as text[]), cast(:readings as text[]))
                   as fresh (organ_key, year, document_id, received_at, read_at, reading)
            on conflict (organ_key, year) do update
               set document_id = excluded.document_id, received_at = excluded.received_at,
                   read_at = excluded.read_at, reading = excluded.reading
             where (report.received_at, report.document_id, report.read_at)
                <= (excluded.received_at, excluded.document_id, excluded.read_at)
            """;

    private final Mutiny.SessionFactory sessions;

    EarlierReports(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Those of the asked years that there are, and all years of these organs. */
    public Kept find(Set<SeriesKey> keys) {
        return keys.isEmpty() ? Kept.NOTHING : new Kept(reports(keys), years(keys));
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
            ReceivedReport report = read(row);
            if (report != null) {
                found.put(key, report);
            }
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

    /** A row that an older service wrote and this one cannot read must not hold up its neighbours. */
    private static ReceivedReport read(KeptReport row) {
        byte[] value = PackedValue.unpack(row.reading);
        try {
            return new ReceivedReport(WireEvent.decode(value, ReportRead.class), value);
        } catch (UndecodableEventException e) {
            LOG.warnf("code=GJ-310 year=%d: kept report cannot be read, checking without it: %s", row.year, e);
            return null;
        }
    }

    /** Keeps those that are not older than what is there. At most one a year and organ. */
    public void keep(Collection<ReceivedReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        List<ReceivedReport> fresh = List.copyOf(reports);
        List<SeriesKey> keys =
                fresh.stream().map(report -> report.key().orElseThrow()).toList();
        String[] readings =
                texts(fresh, report -> Base64.getEncoder().encodeToString(PackedValue.pack(report.value())));
        Waiting.on(() -> sessions.withStatelessTransaction(session -> session.createNativeQuery(KEEP)
                .setParameter("organs", texts(keys, key -> OrganColumn.of(key.organ())))
                .setParameter("years", keys.stream().map(SeriesKey::year).toArray(Integer[]::new))
                .setParameter(
                        "documents", texts(fresh, report -> report.report().documentId()))
                .setParameter(
                        "received",
                        texts(fresh, report -> report.version().receivedAt().toString()))
                .setParameter(
                        "read", texts(fresh, report -> report.version().readAt().toString()))
                .setParameter("readings", readings)
                .executeUpdate()));
    }

    private static <T> String[] texts(List<T> items, Function<T, String> text) {
        return items.stream().map(text).map(Objects::requireNonNull).toArray(String[]::new);
    }
}
