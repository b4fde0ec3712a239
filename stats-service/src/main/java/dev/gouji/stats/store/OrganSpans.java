package dev.gouji.stats.store;

import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Keeps the years of each organ's reports in step with the reports, within the transaction that writes these and holds
 * their locks: two years of one organ are never written at once.
 */
final class OrganSpans {
    private static final String UPSERT = """
            insert into stats.organ_span as s (organ_key, organ_name, division, first_year, last_year, years)
            select r.organ_key,
                   (array_agg(r.organ_name order by r.year desc))[1],
                   (array_agg(r.division order by r.year desc))[1],
                   min(r.year), max(r.year), count(*)
            from stats.report r
            where r.organ_key = any (cast(?1 as text[])) and r.year > 0
            group by r.organ_key
            order by r.organ_key
            on conflict (organ_key) do update
                set (organ_name, division, first_year, last_year, years)
                    = row (excluded.organ_name, excluded.division, excluded.first_year, excluded.last_year, excluded.years)
            where (s.organ_name, s.division, s.first_year, s.last_year, s.years)
                is distinct from
                (excluded.organ_name, excluded.division, excluded.first_year, excluded.last_year, excluded.years)
            """;

    private static final String DELETE = """
            delete from stats.organ_span s
            where s.organ_key = any (cast(?1 as text[]))
              and not exists (select from stats.report r where r.organ_key = s.organ_key and r.year > 0)
            """;

    private OrganSpans() {}

    /**
     * After reports were written or taken out.
     *
     * @param touched both kinds
     * @param left of these, what documents have left; perhaps the organ has no report any more
     */
    static Uni<Void> refresh(
            Mutiny.StatelessSession session, Collection<ReportKey> touched, Collection<ReportKey> left) {
        return execute(session, UPSERT, touched).chain(() -> execute(session, DELETE, left));
    }

    private static Uni<Void> execute(Mutiny.StatelessSession session, String statement, Collection<ReportKey> keys) {
        String[] organs =
                keys.stream().map(ReportKey::organKey).distinct().sorted().toArray(String[]::new);
        return organs.length == 0
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(statement)
                        .setParameter(1, organs)
                        .executeUpdate()
                        .replaceWithVoid();
    }
}
