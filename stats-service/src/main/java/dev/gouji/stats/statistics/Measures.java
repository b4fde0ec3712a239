package dev.gouji.stats.statistics;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is summed over the reports on one generation of the form, in an order that the database keeps: its cells, then
 * the concepts, then both sides of each rate. Changing the order or the list means rebuilding the roll-ups.
 */
public final class Measures {
    private static final Map<FormGeneration, Measures> BY_FORM = new EnumMap<>(FormGeneration.class);

    static {
        for (FormGeneration generation : FormGeneration.values()) {
            BY_FORM.put(generation, new Measures(generation));
        }
    }

    private final FormGeneration generation;
    private final List<CellId> cells;
    private final List<Concept> concepts = new ArrayList<>();
    private final List<Rate> rates = new ArrayList<>();

    private Measures(FormGeneration generation) {
        this.generation = generation;
        cells = Form.of(generation).cells();
        for (Concept concept : Concept.values()) {
            if (concept.term().isIn(generation)) {
                concepts.add(concept);
            }
        }
        for (Rate rate : Rate.values()) {
            if (rate.numerator().isIn(generation) && rate.denominator().isIn(generation)) {
                rates.add(rate);
            }
        }
    }

    /** Those of a generation. */
    public static Measures of(FormGeneration generation) {
        return BY_FORM.get(generation);
    }

    public List<CellId> cells() {
        return cells;
    }

    public List<Concept> concepts() {
        return List.copyOf(concepts);
    }

    public List<Rate> rates() {
        return List.copyOf(rates);
    }

    /** How many there are. */
    public int size() {
        return cells.size() + concepts.size() + 2 * rates.size();
    }

    /** Where a concept stands. */
    int indexOf(Concept concept) {
        return cells.size() + concepts.indexOf(concept);
    }

    /** Where the numerator of a rate stands; its denominator stands behind it. */
    int indexOf(Rate rate) {
        return cells.size() + concepts.size() + 2 * rates.indexOf(rate);
    }

    /** What a report with these figures says on each concept that the form has; null where it says nothing. */
    public Map<Concept, BigDecimal> concepts(Map<CellId, BigDecimal> figures) {
        Map<Concept, BigDecimal> values = new EnumMap<>(Concept.class);
        for (Concept concept : concepts) {
            values.put(concept, concept.term().of(generation, figures));
        }
        return values;
    }

    /** What a report with these figures says on each; null where it says nothing. */
    public BigDecimal[] of(Map<CellId, BigDecimal> figures) {
        BigDecimal[] values = new BigDecimal[size()];
        int at = 0;
        for (CellId cell : cells) {
            values[at++] = figures.get(cell);
        }
        for (Concept concept : concepts) {
            values[at++] = concept.term().of(generation, figures);
        }
        for (Rate rate : rates) {
            BigDecimal numerator = rate.numerator().of(generation, figures);
            BigDecimal denominator = rate.denominator().of(generation, figures);
            boolean both = numerator != null && denominator != null;
            values[at++] = both ? numerator : null;
            values[at++] = both ? denominator : null;
        }
        return values;
    }
}
