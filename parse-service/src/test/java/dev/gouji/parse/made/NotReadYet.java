package dev.gouji.parse.made;

import dev.gouji.contract.form.FormGeneration;
import java.util.Set;

/**
 * What the reader does not read yet and a reader should: left out of the made-up documents until it does. The shorter
 * this list, the better; each line is a known fault.
 */
final class NotReadYet {
    private static final Set<Deviation> IN_STATISTICS_TABLES = Set.of(
            ValueVariant.CHINESE,
            ValueVariant.UNIT,
            ValueVariant.PLACEHOLDER,
            ValueVariant.UNREADABLE,
            ValueVariant.BLANK,
            StructureVariant.EMPTY_COLUMN,
            StructureVariant.MISSING_ROW,
            LabelVariant.BROKEN);
    private static final Set<Shape> NO_STATISTICS_TABLES =
            Set.of(Shape.CELL_PER_LINE, Shape.PARAGRAPHS, Shape.BLANKS, Shape.RUN_TOGETHER);

    private NotReadYet() {}

    static boolean holds(FormGeneration generation, Shape shape) {
        return shape == Shape.BLANKS || !generation.hasThreeTables() && NO_STATISTICS_TABLES.contains(shape);
    }

    static boolean holds(FormGeneration generation, Shape shape, Deviation deviation) {
        return !generation.hasThreeTables() && IN_STATISTICS_TABLES.contains(deviation)
                || deviation == LabelVariant.BROKEN && shape.isText()
                || shape == Shape.RUN_TOGETHER && deviation == StructureVariant.CAPTION_IN_TABLE;
    }
}
