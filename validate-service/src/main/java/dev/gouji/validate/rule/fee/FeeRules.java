package dev.gouji.validate.rule.fee;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family FEE: the fee for processing requests. */
public final class FeeRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new StatementMissingRule(),
            new NotMultipleRule(),
            new FeeBesideZeroRule(),
            new OverdueWithoutNoticeRule(),
            new FeeImpossibleRule(),
            new FeeAboveAllFeesRule(),
            new OldFeeRule());

    private FeeRules() {}
}
