package dev.gouji.validate.store;

import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.book.RuleSetting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hibernate.reactive.mutiny.Mutiny;

/** The number of the book in force, and what the office made of built-in rules. To be called from worker threads only. */
@ApplicationScoped
public class BookRevisions {
    private static final String SELECT = """
            select rule_id, version, is_on, severity, person, reason, at from validate.rule_setting
            """;

    private static final String ADD = """
            insert into validate.rule_setting (rule_id, version, is_on, severity, person, reason)
            values (:rule, :version, :on, nullif(:severity, ''), :person, :reason)
            """;

    private final Mutiny.SessionFactory sessions;

    BookRevisions(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** A setting, who made it and why. */
    public record KeptSetting(
            String rule, int version, RuleSetting setting, String person, String reason, Instant at) {}

    /** The row stays locked until the change is done, so that no two changes share a number. */
    static Uni<Integer> next(Mutiny.StatelessSession session) {
        return session.createNativeQuery("update validate.rule_book set revision = revision + 1")
                .executeUpdate();
    }

    /** Of the book in force; 0 as delivered. */
    public int revision() {
        return Waiting.on(() -> sessions.withStatelessSession(
                session -> session.createNativeQuery("select revision from validate.rule_book", Integer.class)
                        .getSingleResult()));
    }

    /** The last setting of every rule that ever had one. */
    public List<KeptSetting> settings() {
        String last =
                " s where version = (select max(version) from validate.rule_setting n where n.rule_id = s.rule_id)";
        return settings(SELECT + last + " order by rule_id", null);
    }

    /** All settings of a rule, the newest first. */
    public List<KeptSetting> settings(String rule) {
        return settings(SELECT + " where rule_id = :rule order by version desc", rule);
    }

    private List<KeptSetting> settings(String sql, String rule) {
        List<Tuple> rows = Waiting.on(() -> sessions.withStatelessSession(session -> {
            Mutiny.SelectionQuery<Tuple> query = session.createNativeQuery(sql, Tuple.class);
            return (rule == null ? query : query.setParameter("rule", rule)).getResultList();
        }));
        return rows.stream().map(BookRevisions::setting).toList();
    }

    private static KeptSetting setting(Tuple row) {
        String severity = row.get("severity", String.class);
        return new KeptSetting(
                row.get("rule_id", String.class),
                row.get("version", Integer.class),
                new RuleSetting(
                        row.get("is_on", Boolean.class),
                        severity == null ? null : Severity.valueOf(severity.toUpperCase(Locale.ROOT))),
                row.get("person", String.class),
                row.get("reason", String.class),
                Moment.of(row, "at"));
    }

    /**
     * Adds the next setting of a rule.
     *
     * @throws UnstorableException when somebody else has added that version
     */
    public void add(String rule, int version, RuleSetting setting, String person, String reason) {
        Waiting.on(() -> sessions.withStatelessTransaction(session -> next(session)
                .chain(revision -> session.createNativeQuery(ADD)
                        .setParameter("rule", rule)
                        .setParameter("version", version)
                        .setParameter("on", setting.on())
                        .setParameter(
                                "severity",
                                setting.severity() == null
                                        ? ""
                                        : setting.severity().wireName())
                        .setParameter("person", person)
                        .setParameter("reason", reason)
                        .executeUpdate())));
    }
}
