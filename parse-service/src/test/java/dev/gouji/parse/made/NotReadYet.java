package dev.gouji.parse.made;

import dev.gouji.contract.form.FormGeneration;
import java.util.Set;

/**
 * What the reader does not read yet and a reader should: left out of the made-up documents until it does. The shorter
 * this list, the better; each line is a known fault.
 */
final class NotReadYet {
    private static final Set<Deviation> BETWEEN_BLANKS = Set.of(
            ValueVariant.BLANK,
            ValueVariant.PLACEHOLDER,
            ValueVariant.UNREADABLE,
            ValueVariant.UNIT,
            LabelVariant.SPACED);
    private static final Set<Deviation> IN_STATISTICS_TABLES =
            Set.of(ValueVariant.BLANK, ValueVariant.UNREADABLE, StructureVariant.MISSING_ROW);

    private NotReadYet() {}

    static boolean holds(FormGeneration generation, Shape shape) {
        return !generation.hasThreeTables() && (shape == Shape.CELL_PER_LINE || shape == Shape.PARAGRAPHS);
    }

    static boolean holds(FormGeneration generation, Shape shape, Deviation deviation) {
        return shape == Shape.BLANKS && BETWEEN_BLANKS.contains(deviation)
                || !generation.hasThreeTables() && IN_STATISTICS_TABLES.contains(deviation);
    }
}
