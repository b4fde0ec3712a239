package dev.gouji.validate.store;

import dev.gouji.validate.series.CheckOutcome;
import dev.gouji.validate.series.SeriesKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** What was found on the report that stands for each organ and year. To be called from worker threads only. */
@ApplicationScoped
public class Outcomes {
    /** Beyond this the memory of what the database has begins anew. */
    private static final int KNOWN_MAX = 10_000;

    private static final String KEEP_SETS = """
            insert into validate.rule_set (id, assessed, not_assessable)
            select cast(id as uuid), string_to_array(assessed, ' '), string_to_array(lacking, ' ')
              from unnest(cast(:ids as text[]), cast(:assessed as text[]), cast(:lacking as text[]))
                   as fresh (id, assessed, lacking)
            on conflict do nothing
            """;

    private static final String KEEP = """
            insert into validate.outcome (organ_key, year, document_id, book, rule_set, findings)
            select organ_key, year, document_id, fresh.book, cast(fresh.rule_set as uuid),
                   string_to_array(fresh.findings, ' ')
              from unnest(cast(:organs as text[]), cast(:years as int[]), cast(:documents as text[]),
                          cast(:books as text[]), cast(:sets as text[]), cast(:findings as text[]))
                   as fresh (organ_key, year, document_id, book, rule_set, findings)
              join validate.report using (organ_key, year, document_id)
            on conflict (organ_key, year) do update
               set document_id = excluded.document_id, book = excluded.book, rule_set = excluded.rule_set,
                   findings = excluded.findings
            """;

    /** Sets are few, so both lists cost one pass over the table of outcomes. */
    private static final String COUNT = """
            with shared as (select year, rule_set, count(*) as reports from validate.outcome group by year, rule_set),
                 answered as (select rule, year, sum(reports) as assessed, 0 as lacking, 0 as violated, 0 as findings
                                from shared join validate.rule_set on id = rule_set cross join unnest(assessed) as rule
                               group by rule, year),
                 unanswered as (select rule, year, 0 as assessed, sum(reports) as lacking, 0 as violated, 0 as findings
                                  from shared join validate.rule_set on id = rule_set
                                  cross join unnest(not_assessable) as rule
                                 group by rule, year),
                 found as (select rule, year, 0 as assessed, 0 as lacking, count(*) as violated, sum(times) as findings
                             from validate.outcome
                             cross join lateral (select split_part(mark, ':', 1) as rule, count(*) as times
                                                   from unnest(findings) as mark group by split_part(mark, ':', 1)) of_report
                            group by rule, year)
            select rule, year, cast(sum(assessed) as bigint) as assessed, cast(sum(lacking) as bigint) as lacking,
                   cast(sum(violated) as bigint) as violated, cast(sum(findings) as bigint) as findings
              from (select * from answered union all select * from unanswered union all select * from found) counted
             group by rule, year order by rule, year
            """;

    private final Mutiny.SessionFactory sessions;
    private final Set<UUID> known = ConcurrentHashMap.newKeySet();

    Outcomes(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** What one rule came to on the stored reports of one year. */
    public record YearCount(String rule, int year, long assessed, long notAssessable, long violated, long findings) {}

    private record Document(SeriesKey key, String id) {}

    /** Keeps the last of each document; those whose document does not stand for its year are left out. */
    Uni<Integer> keep(Mutiny.StatelessSession session, Collection<CheckOutcome> outcomes) {
        Map<Document, CheckOutcome> last = new LinkedHashMap<>();
        outcomes.forEach(outcome -> last.put(new Document(outcome.key(), outcome.documentId()), outcome));
        if (last.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        List<CheckOutcome> fresh = List.copyOf(last.values());
        Map<UUID, CheckOutcome> sets = new LinkedHashMap<>();
        fresh.forEach(outcome -> sets.putIfAbsent(setOf(outcome), outcome));
        sets.keySet().removeAll(known);
        return keepSets(session, sets).chain(done -> keep(session, fresh));
    }

    /** These are in the database now, and their sets need not be sent again. */
    void kept(Collection<CheckOutcome> outcomes) {
        if (known.size() > KNOWN_MAX) {
            known.clear();
        }
        outcomes.forEach(outcome -> known.add(setOf(outcome)));
    }

    private static UUID setOf(CheckOutcome outcome) {
        String rules = String.join(" ", outcome.assessed()) + "|" + String.join(" ", outcome.notAssessable());
        return UUID.nameUUIDFromBytes(rules.getBytes(StandardCharsets.UTF_8));
    }

    private static Uni<Integer> keepSets(Mutiny.StatelessSession session, Map<UUID, CheckOutcome> sets) {
        if (sets.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        List<UUID> ids = sets.keySet().stream().sorted().toList();
        return session.createNativeQuery(KEEP_SETS)
                .setParameter("ids", texts(ids, UUID::toString))
                .setParameter(
                        "assessed",
                        texts(ids, id -> String.join(" ", sets.get(id).assessed())))
                .setParameter(
                        "lacking",
                        texts(ids, id -> String.join(" ", sets.get(id).notAssessable())))
                .executeUpdate();
    }

    private static Uni<Integer> keep(Mutiny.StatelessSession session, List<CheckOutcome> fresh) {
        return session.createNativeQuery(KEEP)
                .setParameter(
                        "organs", texts(fresh, each -> OrganColumn.of(each.key().organ())))
                .setParameter(
                        "years", fresh.stream().map(each -> each.key().year()).toArray(Integer[]::new))
                .setParameter("documents", texts(fresh, CheckOutcome::documentId))
                .setParameter("books", texts(fresh, CheckOutcome::book))
                .setParameter("sets", texts(fresh, each -> setOf(each).toString()))
                .setParameter("findings", texts(fresh, each -> String.join(" ", each.findings())))
                .executeUpdate();
    }

    private static <T> String[] texts(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }

    /** What every rule came to, year by year: one pass over what is kept. */
    public List<YearCount> count() {
        List<Tuple> rows = Waiting.on(() -> sessions.withStatelessSession(
                session -> session.createNativeQuery(COUNT, Tuple.class).getResultList()));
        List<YearCount> counts = new ArrayList<>();
        for (Tuple row : rows) {
            counts.add(new YearCount(
                    row.get("rule", String.class),
                    row.get("year", Integer.class),
                    row.get("assessed", Long.class),
                    row.get("lacking", Long.class),
                    row.get("violated", Long.class),
                    row.get("findings", Long.class)));
        }
        return counts;
    }
}
