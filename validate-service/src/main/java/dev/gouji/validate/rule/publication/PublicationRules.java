package dev.gouji.validate.rule.publication;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family PUB: how and when a report was published. */
public final class PublicationRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of();

    private PublicationRules() {}
}
