package dev.gouji.parse.recognise;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Labels as they are compared: compatibility forms folded (NFKC), white space and quotation marks gone, one style of
 * numbering. Two labels that differ only in these are the same label.
 */
public final class Labels {
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+[、.,]|\\(?\\d{1,2}\\)?[、.,)]|\\d(?=\\p{IsHan}))[、.,]?");

    private Labels() {}

    /** The text in the form in which labels are compared. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isDropped(unit)) {
                continue;
            }
            if (unit >= '\uFF01' && unit <= '\uFF5E') {
                unit -= 0xFEE0;
            }
            plain &= unit < 0x2000 || unit >= 0x3001 && unit <= 0x301F || unit >= 0x4E00 && unit <= 0x9FFF;
            folded.append(unit == '．' ? '.' : unit);
        }
        return plain ? folded.toString() : Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /** A folded label without its number: 1.属于国家秘密 and （一）予以公开 lose what is before the words. */
    public static String withoutNumber(String folded) {
        return NUMBERING.matcher(folded).replaceFirst("");
    }

    /** A folded label without what stands in brackets at its end. */
    public static String withoutNote(String folded) {
        int open = folded.indexOf('(', 1);
        return open > 0 && folded.endsWith(")") && !folded.startsWith("(", 0) || open > 3 && folded.endsWith(")")
                ? folded.substring(0, open)
                : folded;
    }

    private static boolean isDropped(char unit) {
        return switch (unit) {
            case '“',
                    '”',
                    '„',
                    '"',
                    '\'',
                    '‘',
                    '’',
                    '「',
                    '」',
                    '『',
                    '』',
                    '＂',
                    '\u200B',
                    '\u200C',
                    '\u200D',
                    '\u2060',
                    '\uFEFF',
                    '\u00AD' -> true;
            default -> Character.isWhitespace(unit) || Character.isSpaceChar(unit);
        };
    }
}
