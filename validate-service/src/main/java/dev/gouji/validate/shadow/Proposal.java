package dev.gouji.validate.shadow;

import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleSetting;
import dev.gouji.validate.office.WrittenRule;
import dev.gouji.validate.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A change of one rule, and the two books of the few rules that it touches.
 *
 * @param rules the rule itself and those that speak in its place or in whose place it speaks
 * @param now the book in force, these rules alone
 * @param changed the book as it would be, these rules alone
 */
public record Proposal(Set<String> rules, RuleBook now, RuleBook changed) {
    private static final int ANY_REVISION = 1;

    public Proposal {
        rules = Set.copyOf(rules);
    }

    /** A version of an office's rule in place of the one in force, if one is. */
    public static Proposal of(RuleBook inForce, WrittenRule rule) {
        Set<String> rules = Set.of(rule.text().id());
        RuleBook changed = RuleBook.standard()
                .revised(Map.of(), List.of(rule), ANY_REVISION)
                .only(rules);
        return new Proposal(rules, inForce.only(rules), changed);
    }

    /** A built-in rule with another setting; its neighbours as they are in the book in force. */
    public static Proposal of(RuleBook inForce, String id, RuleSetting setting, Map<String, RuleSetting> settings) {
        Set<String> rules = touchedBy(id);
        Map<String, RuleSetting> proposed = new HashMap<>(settings);
        proposed.put(id, setting);
        RuleBook changed =
                RuleBook.standard().revised(proposed, List.of(), ANY_REVISION).only(rules);
        return new Proposal(rules, inForce.only(rules), changed);
    }

    private static Set<String> touchedBy(String id) {
        Optional<Rule> rule = RuleBook.standard().rule(id);
        Set<String> touched = new HashSet<>(rule.map(Rule::replaces).orElse(Set.of()));
        touched.add(id);
        RuleBook.standard().rules().stream()
                .filter(other -> other.replaces().contains(id))
                .forEach(other -> touched.add(other.text().id()));
        return touched;
    }
}
