package dev.gouji.validate.rule.reading;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family PRS: what was read: cells and their quality. */
public final class ReadingRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new BlankCellRule(),
            new PlaceholderRule(),
            new NonNumericRule(),
            new RowShiftedRule(),
            new UnitInCellRule(),
            new NumberNormalisedRule(),
            new DecimalCountRule(),
            new NegativeRule(),
            new ValueCountRule(),
            new FurnitureRule(),
            new EncodingRule(),
            new ApproximateCellRule(),
            new DuplicateHeaderRule());

    private ReadingRules() {}
}
