package dev.gouji.validate.rule.acrossyears;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family XY: one year against the year before. */
public final class YearRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new CarriedOverRule(),
            new EffectiveDocumentsRule(),
            new PendingCasesRule(),
            new ItemsLinkRule(),
            new DisclosedTotalLinkRule(),
            new GenerationBridgeRule(),
            new DataCopiedRule(),
            new TextCopiedRule(),
            new ProblemsCopiedRule(),
            new JumpRule(),
            new FeeUnitJumpRule(),
            new VanishedRule(),
            new GrowthClaimRule(),
            new MissingYearRule());

    private YearRules() {}
}
