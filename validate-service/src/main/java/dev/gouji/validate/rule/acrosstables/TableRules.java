package dev.gouji.validate.rule.acrosstables;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family XT: one table against another. */
public final class TableRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new AllZeroReportRule(),
            new CasesWithoutRequestsRule(),
            new CasesExceedRequestsRule(),
            new CoercionWithoutPenaltyRule(),
            new FeeWithoutFunctionRule(),
            new DeniedWithoutCaseRule());

    private TableRules() {}
}
