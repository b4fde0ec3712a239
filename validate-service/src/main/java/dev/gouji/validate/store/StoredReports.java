package dev.gouji.validate.store;

import dev.gouji.validate.series.SeriesKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** All reports that stand for a year, a page at a time. To be called from worker threads only. */
@ApplicationScoped
public class StoredReports {
    private static final String PAGE = """
            select report.organ_key, report.year, array_to_string(outcome.findings, ' ') as findings
              from validate.report left join validate.outcome using (organ_key, year, document_id)
             where (report.organ_key, report.year) > (:organ, :year)
             order by report.organ_key, report.year limit :size
            """;

    private final Mutiny.SessionFactory sessions;

    StoredReports(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * One of them.
     *
     * @param findings the marks of what was found when it was checked last
     */
    public record Item(SeriesKey key, Set<String> findings) {}

    /** How many there are. */
    public long count() {
        return Waiting.on(() -> sessions.withStatelessSession(
                session -> session.createNativeQuery("select count(*) from validate.report", Long.class)
                        .getSingleResult()));
    }

    /** Those behind a key, in the order of organs and years. */
    public List<Item> after(SeriesKey last, int size) {
        List<Tuple> rows =
                Waiting.on(() -> sessions.withStatelessSession(session -> session.createNativeQuery(PAGE, Tuple.class)
                        .setParameter("organ", last.organ())
                        .setParameter("year", last.year())
                        .setParameter("size", size)
                        .getResultList()));
        return rows.stream().map(StoredReports::item).toList();
    }

    private static Item item(Tuple row) {
        String findings = row.get("findings", String.class);
        return new Item(
                new SeriesKey(row.get("organ_key", String.class), row.get("year", Integer.class)),
                findings == null || findings.isEmpty() ? Set.of() : Set.of(findings.split(" ")));
    }
}
