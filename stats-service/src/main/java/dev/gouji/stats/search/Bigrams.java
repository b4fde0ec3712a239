package dev.gouji.stats.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts as the index has them: every two neighbouring characters, with the place where they stand. */
public final class Bigrams {
    /** Characters of a report that can be found; a vector of PostgreSQL has room for one megabyte. */
    static final int CHARACTERS_MAX = 60_000;

    /** PostgreSQL counts places to 16,383. Behind the last one counting begins anew, so that nothing is lost. */
    private static final int PLACES = 16_000;

    private Bigrams() {}

    /** Several texts as one {@code tsvector}; no word goes from one text into the next. */
    public static String vector(List<String> texts) {
        Map<String, StringBuilder> places = new LinkedHashMap<>();
        int begin = 0;
        for (String text : texts) {
            Folded folded = Folded.of(text == null ? "" : text, CHARACTERS_MAX - begin);
            for (int at = 0; at + 1 < folded.length(); at++) {
                if (folded.isOfWords(at) && folded.isOfWords(at + 1)) {
                    int place = (begin + at) % PLACES + 1;
                    places.computeIfAbsent(pair(folded, at), pair -> new StringBuilder())
                            .append(',')
                            .append(place);
                }
            }
            begin = Math.min(CHARACTERS_MAX, begin + folded.length() + 1);
        }
        // Letters and digits need no quoting.
        return places.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue().substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String pair(Folded folded, int at) {
        return new String(folded.text(), at, 2);
    }

    /** A {@code tsquery} for texts that have all of the words, each as it stands. */
    static String query(List<Folded> words) {
        return words.stream().map(Bigrams::phrase).collect(Collectors.joining(" & "));
    }

    private static String phrase(Folded word) {
        StringBuilder phrase = new StringBuilder();
        for (int at = 0; at + 1 < word.length(); at++) {
            phrase.append(at == 0 ? "" : " <-> ").append(pair(word, at));
        }
        return "(" + phrase + ")";
    }
}
