package dev.gouji.validate.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many words, sought in a text in one pass. */
public final class WordSet {
    /** First characters of all words; the rest of a text is passed over without another look. */
    private final BitSet starts = new BitSet(Character.MAX_VALUE);

    private final Map<Character, List<String>> byStart = new HashMap<>();

    /** Words, none empty. */
    public WordSet(Collection<String> words) {
        for (String word : words) {
            starts.set(word.charAt(0));
            byStart.computeIfAbsent(word.charAt(0), start -> new ArrayList<>()).add(word);
        }
    }

    /** Where words of the set stand, in reading order; at one place the first of the set wins. */
    public List<Quote> in(Prose prose) {
        List<Quote> quotes = new ArrayList<>();
        for (Prose.Piece piece : prose.pieces()) {
            String text = piece.text();
            int at = 0;
            while (at < text.length()) {
                String word = starts.get(text.charAt(at)) ? at(text, at) : null;
                if (word == null) {
                    at++;
                } else {
                    quotes.add(new Quote(piece, at, at + word.length()));
                    at += word.length();
                }
            }
        }
        return quotes;
    }

    private String at(String text, int at) {
        for (String word : byStart.get(text.charAt(at))) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }
}
