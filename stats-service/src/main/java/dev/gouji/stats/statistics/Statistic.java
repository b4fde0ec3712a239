package dev.gouji.stats.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.FormGeneration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums and rates over the reports on one year and form.
 *
 * @param reports how many there are
 * @param cells each cell of the form, in its order
 * @param rates the usual ones that the form allows
 */
public record Statistic(int year, FormGeneration form, int reports, List<CellSum> cells, List<RateSum> rates) {
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    /**
     * A cell.
     *
     * @param n reports that hold a figure in it; the others are not in the sum
     */
    public record CellSum(String cell, BigDecimal sum, int n) {}

    /**
     * A rate.
     *
     * @param n reports that have both sides
     * @param rate to four digits, null when the denominator is 0
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record RateSum(
            String id,
            Bilingual title,
            String definition,
            BigDecimal numerator,
            BigDecimal denominator,
            int n,
            BigDecimal rate) {}

    public Statistic {
        cells = List.copyOf(cells);
        rates = List.copyOf(rates);
    }

    /** What the totals say. */
    public static Statistic of(int year, FormGeneration form, Totals totals) {
        Measures measures = Measures.of(form);
        List<CellSum> cells = new ArrayList<>();
        for (int i = 0; i < measures.cells().size(); i++) {
            cells.add(new CellSum(measures.cells().get(i).path(), totals.sum(i), totals.count(i)));
        }
        List<RateSum> rates = new ArrayList<>();
        for (Rate rate : measures.rates()) {
            int at = measures.indexOf(rate);
            BigDecimal numerator = totals.sum(at);
            BigDecimal denominator = totals.sum(at + 1);
            rates.add(new RateSum(
                    rate.wire(),
                    rate.title(),
                    rate.definition(),
                    numerator,
                    denominator,
                    totals.count(at),
                    denominator.signum() == 0 ? null : numerator.divide(denominator, FOUR_DIGITS)));
        }
        return new Statistic(year, form, totals.reports(), cells, rates);
    }
}
