package dev.gouji.validate.rule.acrossorgans;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family XO: one organ against others. */
public final class OrganRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new AggregateRule(),
            new MemberExceedsRule(),
            new SameVectorRule(),
            new NoReportRule(),
            new TwoVersionsRule(),
            new TextSameRule(),
            new ForeignNameRule(),
            new SameOrganTwiceRule());

    private OrganRules() {}
}
