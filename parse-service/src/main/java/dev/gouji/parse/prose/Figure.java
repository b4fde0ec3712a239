package dev.gouji.parse.prose;

import java.math.BigDecimal;

/**
 * A number in a sentence, with what the words around it leave open.
 *
 * @param start of the number, words such as 约 before it included
 * @param end after its unit and words such as 左右
 * @param unit behind it without 万 and 亿, empty when there is none; 万元 for money so written
 */
record Figure(int start, int end, BigDecimal low, BigDecimal high, String unit) {
    boolean isZero() {
        return low.signum() == 0 && high.signum() == 0;
    }

    boolean isPercent() {
        return unit.equals("%");
    }
}
