package dev.gouji.parse.read;

import java.math.BigDecimal;
import java.util.Optional;

/** The units in which amounts are printed; the form's own is 万元. */
enum MoneyUnit {
    YUAN("元", -4),
    THOUSAND("千元", -1),
    TEN_THOUSAND("万元", 0),
    MILLION("百万元", 2),
    HUNDRED_MILLION("亿元", 4);

    /** Of them all, the longest first. */
    static final String WORDS = "百万元|亿元|万元|千元|元";

    private final String word;
    private final int power;

    MoneyUnit(String word, int power) {
        this.word = word;
        this.power = power;
    }

    /** Empty for what is no unit of money. */
    static Optional<MoneyUnit> of(String word) {
        for (MoneyUnit unit : values()) {
            if (unit.word.equals(word)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    String word() {
        return word;
    }

    /** An amount in this unit as one in 万元, to the last digit. */
    BigDecimal inTenThousands(BigDecimal amount) {
        if (power == 0) {
            return amount;
        }
        BigDecimal moved = amount.scaleByPowerOfTen(power).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }
}
