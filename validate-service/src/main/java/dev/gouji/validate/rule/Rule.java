package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import java.util.EnumSet;
import java.util.Set;

/**
 * One rule of the book. It has no state, changes nothing and repairs nothing; the figures it sees are those printed.
 */
public interface Rule {

    /** What people read about it. */
    RuleText text();

    /** How grave its findings are, unless one of them says otherwise. */
    Severity severity();

    /** The forms it applies to; those of six parts and three tables, unless it says otherwise. */
    default Set<FormGeneration> generations() {
        return EnumSet.of(FormGeneration.G2019, FormGeneration.G2021);
    }

    /** Whether it concerns organs like this one; all do, unless it says otherwise. */
    default boolean concerns(Organ organ) {
        return true;
    }

    /**
     * Rules of which this one is a special case: where both object to the same identity, only this one speaks.
     *
     * @return their ids
     */
    default Set<String> replaces() {
        return Set.of();
    }

    /** Looks at a report on a form it applies to, of an organ it concerns. */
    Outcome check(CaseFile file);
}
