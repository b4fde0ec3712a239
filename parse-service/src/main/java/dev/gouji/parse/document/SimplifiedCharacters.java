package dev.gouji.parse.document;

import com.ibm.icu.text.Transliterator;

/**
 * Traditional characters in their simplified form, by the tables of Unicode's CLDR in ICU: mirrors of portals and
 * editions for readers abroad print whole reports in them.
 */
public final class SimplifiedCharacters {
    /** In nearly every paragraph of such a report, and in none of another. */
    private static final String COMMON = "開請報條辦總關訴";

    private SimplifiedCharacters() {}

    private static final class Loaded {
        private static final Transliterator SIMPLIFIER = Transliterator.getInstance("Traditional-Simplified");
    }

    /** The text in simplified characters. */
    public static String of(String text) {
        return Loaded.SIMPLIFIER.transliterate(text);
    }

    /** The same where offsets count: the text as it is when it holds no traditional character or would change its length. */
    public static String inPlace(String text) {
        for (int i = 0; i < COMMON.length(); i++) {
            if (text.indexOf(COMMON.charAt(i)) >= 0) {
                String simplified = of(text);
                return simplified.length() == text.length() ? simplified : text;
            }
        }
        return text;
    }
}
