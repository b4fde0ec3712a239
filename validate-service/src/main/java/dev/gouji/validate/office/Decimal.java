package dev.gouji.validate.office;

import java.math.BigDecimal;
import java.util.Objects;

/** An exact decimal number: amounts in 万元, and every number with a point in an expression. 1.50 equals 1.5. */
record Decimal(BigDecimal value) {
    Decimal {
        Objects.requireNonNull(value, "value is null");
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    static Decimal of(long whole) {
        return new Decimal(BigDecimal.valueOf(whole));
    }
}
