package dev.gouji.parse.read;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers in Chinese words: 二十四, 一千零五, 贰佰. Read are those that can mean one number only: 一百二 may be 120 or
 * 102, 三五 may be "three to five", and 一 alone may be a dash.
 */
final class FigureInWords {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int WAN = 10_000;
    private static final int LENGTH_MAX = 16;

    private final String words;
    private int at;

    private FigureInWords(String words) {
        this.words = words;
    }

    /** Whether the character can be part of a number in words. */
    static boolean isPart(char unit) {
        return digit(unit) >= 0 || place(unit) > 0 || unit == '万' || unit == '萬';
    }

    /** The number that folded words stand for; empty when they are none or could be another. */
    static Optional<BigDecimal> value(String folded) {
        if (folded.isEmpty() || folded.length() > LENGTH_MAX || !folded.chars().allMatch(unit -> isPart((char) unit))) {
            return Optional.empty();
        }
        long value = folded.chars().allMatch(unit -> digit((char) unit) >= 0)
                ? digits(folded)
                : new FigureInWords(folded).number();
        return value < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }

    /** Digits read out one by one, as in 二〇二三; without a zero among them they may be an estimate. */
    private static long digits(String folded) {
        if (folded.length() == 1) {
            return folded.equals("一") ? -1 : digit(folded.charAt(0));
        }
        boolean zero = folded.chars().anyMatch(unit -> digit((char) unit) == 0);
        if (!zero || digit(folded.charAt(0)) == 0) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < folded.length(); i++) {
            value = 10 * value + digit(folded.charAt(i));
        }
        return value;
    }

    private long number() {
        int wan = Math.max(words.indexOf('万'), words.indexOf('萬'));
        if (wan < 0) {
            return belowWan(words.length(), WAN, false);
        }
        long high = belowWan(wan, WAN, false);
        at = wan + 1;
        if (high <= 0 || at == words.length()) {
            return high <= 0 ? -1 : high * WAN;
        }
        long low = belowWan(words.length(), WAN, true);
        return low < 0 ? -1 : high * WAN + low;
    }

    /** A number up to {@code end}; each place smaller than the one before, a skipped place marked by 零. */
    private long belowWan(int end, int limit, boolean follows) {
        long value = 0;
        int last = limit;
        boolean begun = follows;
        while (at < end) {
            boolean zero = digit(words.charAt(at)) == 0;
            at += zero ? 1 : 0;
            int digit = at < end ? digit(words.charAt(at)) : -1;
            at += digit > 0 ? 1 : 0;
            int place = at < end ? place(words.charAt(at)) : 1;
            at += at < end && place > 0 ? 1 : 0;
            boolean bareTen = digit < 0 && place == 10 && (!begun || last == 100);
            boolean skips = begun && last > 10 * Math.max(1, place);
            if (digit <= 0 && !bareTen || place <= 0 || place >= last || zero != skips) {
                return -1;
            }
            value += (long) (bareTen ? 1 : digit) * place;
            last = place;
            begun = true;
        }
        return value == 0 ? -1 : value;
    }

    private static int digit(char unit) {
        return switch (unit) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> Math.max(DIGITS.indexOf(unit), FORMAL.indexOf(unit));
        };
    }

    private static int place(char unit) {
        return switch (unit) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> -1;
        };
    }
}
