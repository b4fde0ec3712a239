package dev.gouji.validate.book;

import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A list of rules with a version. Safe for use by several threads. */
public final class RuleBook {
    private final String version;
    private final List<Rule> rules;
    private final Map<FormGeneration, List<Rule>> rulesByForm = new EnumMap<>(FormGeneration.class);

    RuleBook(String version, List<Rule> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
        Set<String> ids = new TreeSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.text().id())) {
                throw new IllegalArgumentException(
                        "two rules are called " + rule.text().id());
            }
        }
        for (FormGeneration form : FormGeneration.values()) {
            rulesByForm.put(form, rulesOn(form));
        }
    }

    private List<Rule> rulesOn(FormGeneration form) {
        return rules.stream().filter(rule -> rule.generations().contains(form)).toList();
    }

    /** The built-in rules. */
    public static RuleBook standard() {
        return StandardRules.BOOK;
    }

    /**
     * The book as an office uses it.
     *
     * @param settings of these rules by id, for those that are not as delivered
     * @param own rules of the office, behind all others
     * @param revision of settings and own rules; 0 is the book as delivered
     */
    public RuleBook revised(Map<String, RuleSetting> settings, List<? extends Rule> own, int revision) {
        if (revision == 0) {
            return this;
        }
        List<Rule> revised = new ArrayList<>();
        for (Rule rule : rules) {
            RuleSetting setting = settings.getOrDefault(rule.text().id(), RuleSetting.AS_DELIVERED);
            if (setting.on()) {
                revised.add(setting.severity() == null ? rule : new RegradedRule(rule, setting.severity()));
            }
        }
        revised.addAll(own);
        return new RuleBook("%s+office.%d".formatted(version, revision), revised);
    }

    /** The same with some of its rules alone. */
    public RuleBook only(Set<String> ids) {
        return new RuleBook(
                version,
                rules.stream().filter(rule -> ids.contains(rule.text().id())).toList());
    }

    /** Those that apply to a report: to its form, and to organs like that which made it. */
    public List<Rule> rulesFor(Report report) {
        return rulesByForm.get(report.form()).stream()
                .filter(rule -> rule.concerns(report.organ()))
                .toList();
    }

    /** The rule of that id, if the book has it. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.text().id().equals(id)).findFirst();
    }

    /** Changes whenever a rule comes, goes or judges differently. */
    public String version() {
        return version;
    }

    /** All rules, in the order of the book. */
    public List<Rule> rules() {
        return rules;
    }

    /** Checks a report with every rule that applies to its form. */
    public Verdict check(CaseFile file) {
        List<Objection> objections = new ArrayList<>();
        List<String> notAssessable = new ArrayList<>();
        List<RuleFault> faults = new ArrayList<>();
        for (Rule rule : rulesByForm.get(file.report().form())) {
            if (rule.concerns(file.report().organ())) {
                try {
                    Outcome outcome = rule.check(file);
                    if (outcome instanceof Outcome.NotAssessable) {
                        notAssessable.add(rule.text().id());
                    }
                    if (outcome instanceof Outcome.Failed failed) {
                        failed.violations().forEach(violation -> objections.add(new Objection(rule, violation)));
                    }
                } catch (RuntimeException e) {
                    faults.add(RuleFault.of(rule.text().id(), e));
                }
            }
        }
        return new Verdict(findings(file, objections), notAssessable, faults);
    }

    private static List<Finding> findings(CaseFile file, List<Objection> objections) {
        if (objections.isEmpty()) {
            return List.of();
        }
        FindingWriter writer = new FindingWriter(file);
        return objections.stream()
                .filter(objection -> objections.stream().noneMatch(other -> other.replaces(objection)))
                .map(objection -> writer.finding(objection.rule(), objection.violation()))
                .toList();
    }

    private record Objection(Rule rule, Violation violation) {
        boolean replaces(Objection general) {
            return breaksTheSame(general)
                    && rule.replaces().contains(general.rule.text().id());
        }

        private boolean breaksTheSame(Objection general) {
            Identity identity = violation.identity().orElse(null);
            return identity != null && identity == general.violation.identity().orElse(null);
        }
    }
}
