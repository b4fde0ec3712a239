package dev.gouji.parse.decode.office;

/** A number as the numbering of a word processor prints it. Source: ECMA-376 part 1, 17.18.59 (ST_NumberFormat). */
final class NumberLabel {
    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int HUNDRED = 100;

    private NumberLabel() {}

    /** The number in a format; formats that no Chinese document uses come out as plain digits. */
    static String of(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "japaneseDigitalTenThousand" -> chinese(number);
            case "ideographTraditional" -> letter(number, STEMS);
            case "ideographZodiac" -> letter(number, BRANCHES);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperLetter" -> letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "lowerLetter" -> letter(number, "abcdefghijklmnopqrstuvwxyz");
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String chinese(int number) {
        if (number < 1 || number >= HUNDRED) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String front = tens == 0 ? "" : tens == 1 ? "十" : DIGITS[tens] + "十";
        return front + (ones == 0 ? "" : DIGITS[ones]);
    }

    private static String letter(int number, String letters) {
        return number >= 1 && number <= letters.length()
                ? letters.substring(number - 1, number)
                : String.valueOf(number);
    }

    private static String roman(int number) {
        if (number < 1 || number >= HUNDRED) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        String ten = tens == 9 ? "XC" : tens >= 5 ? "L" + "X".repeat(tens - 5) : tens == 4 ? "XL" : "X".repeat(tens);
        int ones = number % 10;
        String one = ones == 9 ? "IX" : ones >= 5 ? "V" + "I".repeat(ones - 5) : ones == 4 ? "IV" : "I".repeat(ones);
        return ten + one;
    }
}
