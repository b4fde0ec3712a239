package dev.gouji.validate.rule.older;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family G14 and G08: the statistics tables of before 2019. */
public final class OlderFormRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of();

    private OlderFormRules() {}
}
