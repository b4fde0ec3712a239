package dev.gouji.validate.rule.requests;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family T3: table 3. */
public final class RequestRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new RowSumRule(),
            new ResultSumRule(),
            new BalanceRule(),
            new TotalWithoutDetailRule(),
            new DetailWithoutTotalRule(),
            new OverProcessedRule(),
            new RequestCountRule(),
            new TableBlankRule(),
            new TableZeroRule(),
            new TotalColumnGapRule(),
            new CarryHeavyRule(),
            new ExcessiveSmallRule(),
            new DuplicateAllRule(),
            new StateSecretLowRule(),
            new NotHeldShareRule(),
            new CopiedColumnRule(),
            new NaturalIsTotalRule(),
            new SubtotalRule());

    private RequestRules() {}
}
