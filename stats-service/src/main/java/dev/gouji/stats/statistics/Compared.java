package dev.gouji.stats.statistics;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.FormGeneration;
import java.util.ArrayList;
import java.util.List;

/**
 * What organs are compared by: a concept, or a rate.
 *
 * @param definition of a rate, null for a concept
 * @param at where its value, or the numerator, stands among the measures of a report behind the cells, from 0; the
 *     denominator stands behind it
 * @param isRate whether it is the quotient of two
 */
public record Compared(String id, Bilingual title, String definition, int at, boolean isRate) {
    /** All that a generation of the form has. */
    public static List<Compared> of(FormGeneration generation) {
        Measures measures = Measures.of(generation);
        int cells = measures.cells().size();
        List<Compared> all = new ArrayList<>();
        for (Concept concept : measures.concepts()) {
            all.add(new Compared(concept.wire(), concept.title(), null, measures.indexOf(concept) - cells, false));
        }
        for (Rate rate : measures.rates()) {
            all.add(new Compared(
                    rate.wire() + "_rate", rate.title(), rate.definition(), measures.indexOf(rate) - cells, true));
        }
        return all;
    }
}
