package dev.gouji.validate.rule.narrative;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family NAR: what the prose says against the tables, and against itself. */
public final class NarrativeRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of();

    private NarrativeRules() {}
}
