package dev.gouji.parse.digits;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Identity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an identity leaves for one cell, all others being known. */
record Remainder(CellId cell, long value) {
    private static final long MOST = 999_999_999;

    /**
     * Of an identity that speaks of one cell of a run.
     *
     * @param cells of the run
     * @param known gives the figure of a cell, or null
     */
    static Optional<Remainder> of(Identity identity, List<CellId> cells, Function<CellId, BigDecimal> known) {
        CellId open = null;
        BigDecimal rest = BigDecimal.ZERO;
        for (CellId id : identity.cells()) {
            boolean left = identity.left().contains(id);
            BigDecimal figure = cells.contains(id) ? null : known.apply(id);
            if (figure == null && (open != null || !cells.contains(id))) {
                return Optional.empty();
            }
            if (figure == null) {
                open = id;
            } else {
                rest = left ? rest.subtract(figure) : rest.add(figure);
            }
        }
        if (open == null) {
            return Optional.empty();
        }
        BigDecimal value = identity.left().contains(open) ? rest : rest.negate();
        boolean count = value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(MOST)) <= 0;
        return count ? Optional.of(new Remainder(open, value.longValueExact())) : Optional.empty();
    }
}
