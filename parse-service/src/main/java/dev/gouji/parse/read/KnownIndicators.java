package dev.gouji.parse.read;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.parse.read.IndicatorRows.IndicatorRow;
import dev.gouji.parse.recognise.IndicatorNames;
import java.util.List;

/** The indicators of all forms from before 2019. */
final class KnownIndicators {
    private static final List<IndicatorNames> NAMES =
            List.of(IndicatorNames.of(FormGeneration.G2014), IndicatorNames.of(FormGeneration.G2008L));

    static final int ROWS_MIN = 3;
    private static final int UNIT_MAX = 2;

    private KnownIndicators() {}

    /** Whether a label names one of them. */
    static boolean has(String folded) {
        return NAMES.stream().anyMatch(names -> names.knows(folded));
    }

    /** Whether rows of a table are theirs: any table can have such columns. */
    static boolean areIn(List<IndicatorRow> rows) {
        return rows.stream().filter(row -> has(row.label().folded())).count() >= ROWS_MIN;
    }

    /** Whether a word stands where a unit should, and is short as units are. */
    static boolean isUnitLike(String folded) {
        return folded.length() <= UNIT_MAX
                && folded.chars().anyMatch(Character::isIdeographic)
                && !"无空".contains(folded)
                && folded.chars().noneMatch(unit -> unit >= '0' && unit <= '9');
    }
}
