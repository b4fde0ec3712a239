package dev.gouji.parse.document;

import com.ibm.icu.text.Transliterator;

/**
 * Traditional characters in their simplified form, by the tables of Unicode's CLDR in ICU: mirrors of portals and
 * editions for readers abroad print whole reports in them.
 */
public final class SimplifiedCharacters {
    /** In nearly every paragraph of such a report, and in none of another. */
    private static final String COMMON = "開請報條辦總關訴";

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';

    private SimplifiedCharacters() {}

    private static final class Loaded {
        private static final Transliterator SIMPLIFIER = Transliterator.getInstance("Traditional-Simplified");
        /** Each character's simplified form once it was asked for; 0 until then. */
        private static final char[] KNOWN = new char[LAST - FIRST + 1];
    }

    /** The text in simplified characters. */
    public static String of(String text) {
        return Loaded.SIMPLIFIER.transliterate(text);
    }

    /**
     * The text in simplified characters where offsets count: character by character, in linear time however long it is.
     * The same text when it holds none of the commonest traditional ones.
     */
    public static String inPlace(String text) {
        for (int i = 0; i < COMMON.length(); i++) {
            if (text.indexOf(COMMON.charAt(i)) >= 0) {
                return eachInPlace(text);
            }
        }
        return text;
    }

    private static String eachInPlace(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            simplified.append(unit < FIRST || unit > LAST ? unit : simplified(unit));
        }
        return simplified.toString();
    }

    private static char simplified(char unit) {
        char known = Loaded.KNOWN[unit - FIRST];
        if (known == 0) {
            String simple = of(String.valueOf(unit));
            known = simple.length() == 1 ? simple.charAt(0) : unit;
            Loaded.KNOWN[unit - FIRST] = known;
        }
        return known;
    }
}
