package dev.gouji.validate.book;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** A rule whose findings are all as grave as the office says. */
record RegradedRule(Rule rule, Severity severity) implements Rule {
    @Override
    public RuleText text() {
        return rule.text();
    }

    @Override
    public Set<FormGeneration> generations() {
        return rule.generations();
    }

    @Override
    public boolean concerns(Organ organ) {
        return rule.concerns(organ);
    }

    @Override
    public Set<String> replaces() {
        return rule.replaces();
    }

    @Override
    public Outcome check(CaseFile file) {
        Outcome outcome = rule.check(file);
        return outcome instanceof Outcome.Failed failed
                ? Outcome.of(failed.violations().stream()
                        .map(violation -> violation.as(severity))
                        .toList())
                : outcome;
    }
}
