package dev.gouji.contract.finding;

import dev.gouji.contract.form.CellId;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure of the smallest set whose change satisfies every identity of the report, where there is exactly one such set.
 * A proposal for people; the published figure stays as it is.
 */
public record Correction(CellId cell, BigDecimal from, BigDecimal to) {
    public Correction {
        Objects.requireNonNull(cell, "cell is null");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
    }
}
