package dev.gouji.validate.rule.wording;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family TXT: the wording of the prose. */
public final class WordingRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new PlaceholderTextRule(),
            new YearSlipRule(),
            new LawNameRule(),
            new DocumentNumberRule(),
            new ObsoleteBasisRule(),
            new DoubledWordRule(),
            new BracketsRule(),
            new TypoRule(),
            new GenericTextRule(),
            new TooShortRule(),
            new NoRemedyRule(),
            new FeeTermRule(),
            new ProblemCountRule());

    private WordingRules() {}
}
