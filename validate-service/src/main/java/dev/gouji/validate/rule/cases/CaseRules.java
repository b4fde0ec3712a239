package dev.gouji.validate.rule.cases;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family T4: table 4. */
public final class CaseRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new CaseSumRule(),
            new CaseTotalMismatchRule(),
            new CaseCountRule(),
            new AfterReviewWithoutReviewRule(),
            new DirectAfter2024Rule(),
            new CorrectionRateRule(),
            new CaseValueCountRule());

    private CaseRules() {}
}
