package dev.gouji.stats.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is searched: without white space, full-width and other compatibility forms, case and traditional characters
 * folded. What differs in these alone is one word to whoever looks for it.
 *
 * @param text code points
 * @param origin for each of them where it stands in the printed text
 */
record Folded(int[] text, int[] origin) {
    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';
    private static final char[] SIMPLIFIED = simplified();

    /** By the tables of Unicode's CLDR, character by character. */
    private static char[] simplified() {
        Transliterator simplifier = Transliterator.getInstance("Traditional-Simplified");
        char[] table = new char[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1];
        for (char c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
            String simple = simplifier.transliterate(String.valueOf(c));
            table[c - FIRST_IDEOGRAPH] = simple.length() == 1 ? simple.charAt(0) : c;
        }
        // 其它 and 其他 are one word.
        table['它' - FIRST_IDEOGRAPH] = '他';
        return table;
    }

    /** At most that many characters of a text, folded. */
    static Folded of(String printed, int most) {
        int[] text = new int[Math.min(printed.length(), most)];
        int[] origin = new int[text.length];
        int count = 0;
        for (int at = 0; at < printed.length() && count < text.length; ) {
            int point = printed.codePointAt(at);
            if (point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH) {
                origin[count] = at;
                text[count++] = SIMPLIFIED[point - FIRST_IDEOGRAPH];
            } else if (!isDropped(point)) {
                for (int piece : plain(point)) {
                    if (count < text.length) {
                        origin[count] = at;
                        text[count++] = piece;
                    }
                }
            }
            at += Character.charCount(point);
        }
        return new Folded(Arrays.copyOf(text, count), Arrays.copyOf(origin, count));
    }

    private static int[] plain(int point) {
        if (point >= '\uFF01' && point <= '\uFF5E') {
            return new int[] {Character.toLowerCase(point - 0xFEE0)};
        }
        if (point < 0x80 || point >= 0x3000 && point < 0x3100 || point >= 0x2010 && point < 0x2040) {
            return new int[] {Character.toLowerCase(point)};
        }
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .codePoints()
                .map(Character::toLowerCase)
                .toArray();
    }

    private static boolean isDropped(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    int length() {
        return text.length;
    }

    /** Whether the character there is part of words. */
    boolean isOfWords(int at) {
        return Character.isLetterOrDigit(text[at]);
    }

    /** The character there and the one behind it. */
    String pair(int at) {
        return new String(text, at, 2);
    }

    /** Where a word begins at or behind that place; -1 when nowhere. */
    int indexOf(Folded word, int from) {
        for (int at = from; at + word.length() <= length(); at++) {
            int same = 0;
            while (same < word.length() && text[at + same] == word.text[same]) {
                same++;
            }
            if (same == word.length()) {
                return at;
            }
        }
        return -1;
    }
}
