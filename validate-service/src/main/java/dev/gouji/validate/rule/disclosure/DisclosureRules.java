package dev.gouji.validate.rule.disclosure;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family T2: table 2. */
public final class DisclosureRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new OpeningBalanceRule(),
            new OpeningZeroRule(),
            new MassRepealRule(),
            new DisclosureCountRule(),
            new FeeAmountRule(),
            new RegulationsManyRule(),
            new DisclosedTotalRule(),
            new DisclosedBeyondMadeRule(),
            new ItemsBelowZeroRule(),
            new DecisionsWithoutItemsRule(),
            new ProcurementMismatchRule(),
            new ProcurementUnitRule(),
            new TotalIsNewRule());

    private DisclosureRules() {}
}
