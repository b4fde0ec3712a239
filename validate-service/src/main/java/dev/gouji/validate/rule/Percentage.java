package dev.gouji.validate.rule;

import dev.gouji.contract.report.Claim;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages that prose states, against those that its figures give. */
public final class Percentage {
    /** Half a point: what rounding to whole points can make. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.5");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentage() {}

    /** Whether a stated percentage is not what a part makes up of a whole, under any meaning of the words. */
    public static boolean isWrongShare(Claim stated, Claim part, Claim whole) {
        return whole.low().signum() > 0 && isOutside(stated, part.low(), whole.high(), part.high(), whole.low());
    }

    /** Whether a stated growth is not that from one number to another. */
    public static boolean isWrongChange(Claim stated, BigDecimal now, BigDecimal before) {
        BigDecimal growth = now.subtract(before);
        return before.signum() > 0 && isOutside(stated, growth, before, growth, before);
    }

    /** Stated is below low/lowBase or above high/highBase, both in per cent, by more than the tolerance. */
    private static boolean isOutside(
            Claim stated, BigDecimal low, BigDecimal lowBase, BigDecimal high, BigDecimal highBase) {
        boolean below = stated.high().add(TOLERANCE).multiply(lowBase).compareTo(low.multiply(HUNDRED)) < 0;
        boolean above = stated.low().subtract(TOLERANCE).multiply(highBase).compareTo(high.multiply(HUNDRED)) > 0;
        return below || above;
    }

    /** A part in per cent of a whole, to two places; the whole is not zero. */
    public static String of(BigDecimal part, BigDecimal whole) {
        return Figures.text(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
    }
}
