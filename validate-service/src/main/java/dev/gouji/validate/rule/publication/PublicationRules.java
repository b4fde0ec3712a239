package dev.gouji.validate.rule.publication;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family PUB: when, where and how a report was published. */
public final class PublicationRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new LateDepartmentRule(),
            new LateGovernmentRule(),
            new LateLocalRule(),
            new TooEarlyRule(),
            new BackdatedRule(),
            new ChangedAfterRule(),
            new WithdrawnRule(),
            new BrokenLinkRule(),
            new WrongColumnRule(),
            new AttachmentOnlyRule(),
            new NoDateRule(),
            new SeriesOrderRule());

    private PublicationRules() {}
}
