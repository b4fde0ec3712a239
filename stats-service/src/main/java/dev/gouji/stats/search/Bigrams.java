package dev.gouji.stats.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Texts as the index has them: every two neighbouring characters, with the place where they stand. */
public final class Bigrams {
    /** Characters of a report that can be found; a vector of PostgreSQL has room for one megabyte. */
    static final int CHARACTERS_MAX = 60_000;

    /** PostgreSQL counts places to 16,383. Behind the last one counting begins anew, so that nothing is lost. */
    private static final int PLACES = 16_000;

    private static final int PLACE_BITS = 14;
    private static final int PLACE = (1 << PLACE_BITS) - 1;
    private static final int CHARACTER_BITS = 21;
    private static final int CHARACTER = (1 << CHARACTER_BITS) - 1;

    private Bigrams() {}

    /**
     * Several texts as one {@code tsvector}; no word goes from one text into the next. In the order in which PostgreSQL keeps
     * words, since it has to sort them.
     */
    public static String vector(List<String> texts) {
        int length = texts.stream()
                .mapToInt(text -> text == null ? 0 : text.length())
                .sum();
        long[] pairs = new long[Math.min(CHARACTERS_MAX, length)];
        int count = 0;
        int begin = 0;
        for (String text : texts) {
            Folded folded = Folded.of(text == null ? "" : text, CHARACTERS_MAX - begin);
            for (int at = 0; at + 1 < folded.length(); at++) {
                if (folded.isOfWords(at) && folded.isOfWords(at + 1)) {
                    pairs[count++] = packed(folded, at, (begin + at) % PLACES + 1);
                }
            }
            begin = Math.min(CHARACTERS_MAX, begin + folded.length() + 1);
        }
        Arrays.sort(pairs, 0, count);
        return written(pairs, count);
    }

    /** Two characters and their place in one number; numbers are in the order of characters. */
    private static long packed(Folded folded, int at, int place) {
        long both = (long) folded.text()[at] << CHARACTER_BITS | folded.text()[at + 1];
        return both << PLACE_BITS | place;
    }

    /** {@code 公开:3,6 务公:2}: letters and digits need no quoting. */
    private static String written(long[] pairs, int count) {
        StringBuilder vector = new StringBuilder(count * 8);
        long last = -1;
        for (int i = 0; i < count; i++) {
            long both = pairs[i] >> PLACE_BITS;
            if (both == last) {
                vector.append(',');
            } else {
                vector.append(i == 0 ? "" : " ")
                        .appendCodePoint((int) (both >> CHARACTER_BITS))
                        .appendCodePoint((int) both & CHARACTER)
                        .append(':');
            }
            vector.append((int) pairs[i] & PLACE);
            last = both;
        }
        return vector.toString();
    }

    /** A {@code tsquery} for texts that have all of the words, each as it stands. */
    static String query(List<Folded> words) {
        return words.stream().map(Bigrams::phrase).collect(Collectors.joining(" & "));
    }

    private static String phrase(Folded word) {
        StringBuilder phrase = new StringBuilder();
        for (int at = 0; at + 1 < word.length(); at++) {
            phrase.append(at == 0 ? "" : " <-> ").append(word.pair(at));
        }
        return "(" + phrase + ")";
    }
}
