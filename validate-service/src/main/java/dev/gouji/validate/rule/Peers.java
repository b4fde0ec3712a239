package dev.gouji.validate.rule;

import dev.gouji.contract.form.CellId;
import java.util.Map;

/**
 * How organs of the same kind and level fill in the cells of the form in the same year.
 *
 * @param reports how many of them are known
 * @param cells of each cell with figures, how these lie
 */
public record Peers(int reports, Map<CellId, Spread> cells) {

    /**
     * How ln(x + 1) of a figure x lies among peers.
     *
     * @param median the middle one
     * @param deviation median of the distances from it, the robust measure of spread
     */
    public record Spread(double median, double deviation) {}

    public Peers {
        cells = Map.copyOf(cells);
    }
}
