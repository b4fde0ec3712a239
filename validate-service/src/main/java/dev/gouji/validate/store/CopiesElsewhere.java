package dev.gouji.validate.store;

import dev.gouji.validate.series.ReceivedReport;
import dev.gouji.validate.series.SeriesKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The newest document of each address, of organs and years whose report stands at several. One statement a batch. To be
 * called from worker threads only.
 */
@ApplicationScoped
public class CopiesElsewhere {
    private static final String FIND = """
            select copy.organ_key, copy.year, encode(copy.reading, 'base64') as reading
              from unnest(cast(:organs as text[]), cast(:years as int[])) as wanted (organ_key, year)
              join validate.copy using (organ_key, year)
             order by copy.organ_key, copy.year, copy.source_id
            """;

    private static final String KEEP = """
            insert into validate.copy (organ_key, year, source_id, document_id, received_at, read_at, reading)
            select organ_key, year, source_id, document_id, cast(received_at as timestamptz), cast(read_at as timestamptz),
                   decode(reading, 'base64')
              from unnest(cast(:organs as text[]), cast(:years as int[]), cast(:sources as text[]),
                          cast(:documents as text[]), cast(:received as text[]), cast(:read as text[]),
                          cast(:readings as text[]))
                   as fresh (organ_key, year, source_id, document_id, received_at, read_at, reading)
            on conflict (organ_key, year, source_id) do update
               set document_id = excluded.document_id, received_at = excluded.received_at,
                   read_at = excluded.read_at, reading = excluded.reading
             where (copy.received_at, copy.document_id, copy.read_at)
                <= (excluded.received_at, excluded.document_id, excluded.read_at)
            """;

    private final Mutiny.SessionFactory sessions;

    CopiesElsewhere(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Those of these organs and years. */
    Map<SeriesKey, List<ReceivedReport>> find(Set<SeriesKey> keys) {
        List<SeriesKey> wanted = List.copyOf(keys);
        List<Tuple> rows = Waiting.on(() -> sessions.withStatelessSession(session -> session.createNativeQuery(
                        FIND, Tuple.class)
                .setParameter("organs", texts(wanted, key -> OrganColumn.of(key.organ())))
                .setParameter("years", wanted.stream().map(SeriesKey::year).toArray(Integer[]::new))
                .getResultList()));
        Map<SeriesKey, SeriesKey> asked = wanted.stream()
                .collect(Collectors.toMap(key -> new SeriesKey(OrganColumn.of(key.organ()), key.year()), key -> key));
        Map<SeriesKey, List<ReceivedReport>> found = new HashMap<>();
        for (Tuple row : rows) {
            int year = row.get("year", Integer.class);
            SeriesKey key = asked.get(new SeriesKey(row.get("organ_key", String.class), year));
            KeptReading.ofBase64(row.get("reading", String.class), year)
                    .ifPresent(copy -> found.computeIfAbsent(key, unknown -> new ArrayList<>())
                            .add(copy));
        }
        return found;
    }

    /** Keeps those that are not older than what their address had; at most one of each. */
    static Uni<Integer> keep(Mutiny.StatelessSession session, Collection<ReceivedReport> copies) {
        if (copies.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        List<ReceivedReport> fresh = List.copyOf(copies);
        List<SeriesKey> keys =
                fresh.stream().map(copy -> copy.key().orElseThrow()).toList();
        return session.createNativeQuery(KEEP)
                .setParameter("organs", texts(keys, key -> OrganColumn.of(key.organ())))
                .setParameter("years", keys.stream().map(SeriesKey::year).toArray(Integer[]::new))
                .setParameter(
                        "sources", texts(fresh, copy -> copy.report().source().id()))
                .setParameter("documents", texts(fresh, copy -> copy.report().documentId()))
                .setParameter(
                        "received",
                        texts(fresh, copy -> copy.version().receivedAt().toString()))
                .setParameter(
                        "read", texts(fresh, copy -> copy.version().readAt().toString()))
                .setParameter("readings", texts(fresh, KeptReading::base64))
                .executeUpdate();
    }

    private static <T> String[] texts(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }
}
