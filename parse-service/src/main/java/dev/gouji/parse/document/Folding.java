package dev.gouji.parse.document;

import java.text.Normalizer;

/**
 * Text in the form in which it is compared: compatibility forms folded (NFKC), white space, zero-width characters and
 * quotation marks gone. Two texts that differ only in these are the same to a reader.
 */
public final class Folding {
    private Folding() {}

    /** The text folded. */
    public static String fold(String text) {
        int length = text.length();
        int at = 0;
        while (at < length && isAsItStands(text.charAt(at))) {
            at++;
        }
        if (at == length) {
            return text;
        }
        char[] units = text.toCharArray();
        int end = at;
        boolean plain = true;
        for (; at < length; at++) {
            char unit = units[at];
            if (!isAsItStands(unit)) {
                if (isDropped(unit)) {
                    continue;
                }
                if (unit == '它') {
                    // 其它 and 其他 are one word.
                    unit = '他';
                }
                if (unit >= '\uFF01' && unit <= '\uFF5E') {
                    unit -= 0xFEE0;
                }
                plain &= unit < 0xA0 || unit >= 0x3001 && unit <= 0x301F || unit >= 0x4E00 && unit <= 0x9FFF;
            }
            units[end++] = unit;
        }
        String folded = new String(units, 0, end);
        return plain ? folded : Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /** Whether folding leaves a character as it is, whatever stands beside it. */
    public static boolean isAsItStands(char unit) {
        return unit > ' ' && unit < 0x7F && unit != '"' && unit != '\''
                || unit >= 0x4E00 && unit <= 0x9FFF && unit != '它'
                || unit == '、'
                || unit == '。'
                || unit == '《'
                || unit == '》';
    }

    private static boolean isDropped(char unit) {
        return switch (unit) {
            case '“', '”', '„', '"', '\'', '‘', '’', '「', '」', '『', '』', '＂' -> true;
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> true;
            default -> isBlank(unit);
        };
    }

    /** White space of any kind, no-break and wide blanks among it. Nearly every character is asked: Chinese ones first. */
    public static boolean isBlank(char unit) {
        return (unit < 0x4E00 || unit > 0x9FFF) && (Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }
}
