package dev.gouji.parse.prose;

/** Whole numbers in Chinese characters: 二十四, 两, 一百零三, 三万五千, 二〇. */
final class ChineseNumeral {
    static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";
    private static final int LENGTH_MAX = 12;

    private ChineseNumeral() {}

    static boolean isDigit(char unit) {
        return valueOf(unit) >= 0;
    }

    static boolean isNumeral(char unit) {
        return NUMERALS.indexOf(unit) >= 0;
    }

    /** The number, or -1 where the characters are none or can be read as two. */
    static long parse(String text) {
        if (text.isEmpty() || text.length() > LENGTH_MAX) {
            return -1;
        }
        return hasPower(text) ? structured(text) : positional(text);
    }

    private static boolean hasPower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (power(text.charAt(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 二〇 is twenty; 二三 is two or three. */
    private static long positional(String text) {
        if (text.length() > 1 && text.indexOf('〇') < 0 && text.indexOf('零') < 0) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + valueOf(text.charAt(i));
        }
        return value;
    }

    private static long structured(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long lastPower = Long.MAX_VALUE;
        boolean zero = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            long power = power(unit);
            if (power < 0) {
                if (digit > 0) {
                    return -1;
                }
                digit = valueOf(unit);
                zero |= digit == 0;
            } else if (power >= 10_000) {
                section += Math.max(digit, 0);
                if (section == 0) {
                    return -1;
                }
                total = (total + section) * power;
                section = 0;
                digit = -1;
                zero = false;
                lastPower = Long.MAX_VALUE;
            } else {
                if (power >= lastPower || digit < 0 && (power != 10 && power != 100 || i > 0 && !zero)) {
                    return -1;
                }
                section += (digit <= 0 ? 1 : digit) * power;
                lastPower = power;
                digit = -1;
                zero = false;
            }
        }
        // 二百五 is 250 to some and 205 to others; so is 三万五.
        boolean afterPower = lastPower == Long.MAX_VALUE ? total > 0 : lastPower > 10;
        if (digit > 0 && afterPower && !zero) {
            return -1;
        }
        return total + section + Math.max(digit, 0);
    }

    private static int valueOf(char unit) {
        return switch (unit) {
            case '〇', '零' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static long power(char unit) {
        return switch (unit) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> -1;
        };
    }
}
