package dev.gouji.parse.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an inexact number can mean. Read generously: a rule speaks up only where the widest reading still contradicts.
 *
 * <ul>
 *   <li>余, 多: from the number to just below the next one that is as round: 2800余 is 2800 to 2899, 60多 is 60 to 69; a
 *       number that is not round can be a tenth more.
 *   <li>约, 左右: as much to both sides, no less than a twentieth and no more than a fifth of the number.
 *   <li>近: as much to the lower side alone. 超过, 逾, 以上: up to twice the number. 不足, 以内: from nothing.
 * </ul>
 */
record Interval(BigDecimal low, BigDecimal high) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final BigDecimal TWO = new BigDecimal(2);

    Interval {
        low = plain(low);
        high = plain(high);
    }

    /** 1.2 times 10,000 is 12000 and neither 12000.0 nor 1.2E+4. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** How the words around a number bend it. */
    enum Bend {
        EXACT,
        MORE,
        ABOUT,
        NEARLY,
        OVER,
        UNDER
    }

    /**
     * @param printed the digits as printed, before 万 and 亿
     * @param scale what 万 or 亿 behind them make of them
     */
    static Interval of(BigDecimal printed, BigDecimal scale, Bend bend) {
        BigDecimal value = printed.multiply(scale);
        BigDecimal step = roundness(printed).multiply(scale);
        return switch (bend) {
            case EXACT -> new Interval(value, value);
            case MORE -> new Interval(value, value.add(more(printed, value, step, scale)));
            case ABOUT -> new Interval(value.subtract(spread(value, step)), value.add(spread(value, step)));
            case NEARLY -> new Interval(value.subtract(spread(value, step)), value);
            case OVER -> new Interval(value, value.multiply(TWO));
            case UNDER -> new Interval(BigDecimal.ZERO, value);
        };
    }

    private static BigDecimal more(BigDecimal printed, BigDecimal value, BigDecimal step, BigDecimal scale) {
        boolean round = printed.scale() <= 0 && step.compareTo(scale) > 0;
        boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
        return round || scaled ? step.subtract(BigDecimal.ONE) : up(value.multiply(TENTH));
    }

    private static BigDecimal spread(BigDecimal value, BigDecimal step) {
        return up(step.max(value.multiply(TWENTIETH)).min(value.multiply(FIFTH)));
    }

    /** The place of the last digit that is not zero: 100 for 2800, 0.1 for 1.2. */
    private static BigDecimal roundness(BigDecimal printed) {
        return printed.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-printed.stripTrailingZeros().scale());
    }

    private static BigDecimal up(BigDecimal value) {
        return value.setScale(0, RoundingMode.UP);
    }
}
