package dev.gouji.validate.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.validate.office.OfficeRule;
import dev.gouji.validate.office.OfficeRuleId;
import dev.gouji.validate.office.RuleDraft;
import dev.gouji.validate.office.RuleState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import org.hibernate.reactive.mutiny.Mutiny;

/** The office's own rules, version by version. To be called from worker threads only. */
@ApplicationScoped
public class OfficeRules {
    private static final String SELECT = """
            select v.rule_id, v.version, v.content, v.author, v.created_at, s.state, s.person
              from validate.rule_version v
              join lateral (select state, person from validate.rule_step
                             where rule_step.rule_id = v.rule_id and rule_step.version = v.version
                             order by number desc limit 1) s on true
            """;

    private static final String ADD = """
            insert into validate.rule_version (rule_id, version, content, author)
            values (:rule, :version, :content, :author)
            """;

    private static final String STEP = """
            insert into validate.rule_step (rule_id, version, state, person, reason)
            values (:rule, :version, :state, :person, :reason)
            """;

    /** Under the lock of the book's row, so that never two versions of a rule are in force. */
    private static final String RETIRE = """
            insert into validate.rule_step (rule_id, version, state, person, reason)
            select v.rule_id, v.version, 'retired', :person, 'replaced'
              from validate.rule_version v
              join lateral (select state from validate.rule_step
                             where rule_step.rule_id = v.rule_id and rule_step.version = v.version
                             order by number desc limit 1) s on true
             where v.rule_id = :rule and s.state = 'active'
            """;

    private static final String STATE = """
            select state from validate.rule_step
             where rule_id = :rule and version = :version order by number desc limit 1
            """;

    private final Mutiny.SessionFactory sessions;

    OfficeRules(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** All versions of one rule, the newest first; none when there is no such rule. */
    public List<OfficeRule> versions(String id) {
        return rules(SELECT + " where v.rule_id = :rule order by v.version desc", id);
    }

    /** The newest version of every rule, in their order. */
    public List<OfficeRule> newest() {
        String newest =
                " where v.version = (select max(version) from validate.rule_version n where n.rule_id = v.rule_id)";
        return rules(SELECT + newest + " order by v.rule_id", null);
    }

    /** The versions in force, in their order. */
    public List<OfficeRule> active() {
        return rules(SELECT + " where s.state = 'active' order by v.rule_id", null);
    }

    private List<OfficeRule> rules(String sql, String id) {
        List<Tuple> rows = Waiting.on(() -> sessions.withStatelessSession(session -> {
            Mutiny.SelectionQuery<Tuple> query = session.createNativeQuery(sql, Tuple.class);
            return (id == null ? query : query.setParameter("rule", id)).getResultList();
        }));
        return rows.stream().map(OfficeRules::rule).toList();
    }

    private static OfficeRule rule(Tuple row) {
        RuleState state = state(row.get("state", String.class));
        return new OfficeRule(
                row.get("rule_id", String.class),
                row.get("version", Integer.class),
                state,
                read(row.get("content", String.class)),
                row.get("author", String.class),
                state == RuleState.PROPOSED ? row.get("person", String.class) : null,
                Moment.of(row, "created_at"));
    }

    private static RuleState state(String wire) {
        return RuleState.valueOf(wire.toUpperCase(Locale.ROOT));
    }

    private static RuleDraft read(String content) {
        try {
            return WireEvent.json().readValue(content, RuleDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept rule cannot be read", e);
        }
    }

    private static String written(RuleDraft draft) {
        try {
            return WireEvent.json().writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a rule is no JSON", e);
        }
    }

    /** The number that the next new rule gets. */
    public String nextId() {
        return OfficeRuleId.of(newest().stream()
                        .mapToInt(rule -> OfficeRuleId.number(rule.id()))
                        .max()
                        .orElse(0)
                + 1);
    }

    /**
     * Adds a version; the one before it stays as it is.
     *
     * @throws UnstorableException when somebody else has added that version
     */
    public void add(String id, int version, RuleDraft draft, String author) {
        String content = written(draft);
        Waiting.on(() -> sessions.withStatelessTransaction(session -> session.createNativeQuery(ADD)
                .setParameter("rule", id)
                .setParameter("version", version)
                .setParameter("content", content)
                .setParameter("author", author)
                .executeUpdate()
                .chain(done -> step(session, id, version, new Step(RuleState.DRAFT, author, null)))));
    }

    /** Where a version goes, by whom and why. */
    public record Step(RuleState to, String person, String reason) {}

    private static Uni<Integer> step(Mutiny.StatelessSession session, String id, int version, Step step) {
        return session.createNativeQuery(STEP)
                .setParameter("rule", id)
                .setParameter("version", version)
                .setParameter("state", step.to().wire())
                .setParameter("person", step.person())
                .setParameter("reason", step.reason() == null ? "" : step.reason())
                .executeUpdate();
    }

    /** Notes that a shadow run of a draft is done; a version that is further stays where it is. */
    public void tested(String id, int version, String person) {
        Waiting.on(() -> sessions.withStatelessTransaction(session -> state(session, id, version)
                .chain(state -> state == RuleState.DRAFT
                        ? step(session, id, version, new Step(RuleState.TESTED, person, null))
                        : Uni.createFrom().item(0))));
    }

    private static Uni<RuleState> state(Mutiny.StatelessSession session, String id, int version) {
        return session.createNativeQuery(STATE, String.class)
                .setParameter("rule", id)
                .setParameter("version", version)
                .getSingleResult()
                .map(OfficeRules::state);
    }

    /** Notes that somebody asks for a version to be taken into the book, which stays as it is. */
    public void propose(String id, int version, String person, String reason) {
        Step step = new Step(RuleState.PROPOSED, person, reason);
        Waiting.on(() -> sessions.withStatelessTransaction(session -> step(session, id, version, step)));
    }

    /** Takes a version into the rule book in place of the one that was in it, or out of it. */
    public void changeBook(String id, int version, Step step) {
        Waiting.on(() -> sessions.withStatelessTransaction(session -> BookRevisions.next(session)
                .chain(locked -> session.createNativeQuery(RETIRE)
                        .setParameter("rule", id)
                        .setParameter("person", step.person())
                        .executeUpdate())
                .chain(retired -> step(session, id, version, step))));
    }
}
