package dev.gouji.validate.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Many words, sought in a text together: few of them are in any given text, and those are sought one by one. */
public final class WordSet {
    private final String[] all;

    /** The slots of the pairs of each word. */
    private final int[][] slots;

    /** Words of two characters at least. */
    public WordSet(Collection<String> every) {
        all = every.toArray(String[]::new);
        slots = every.stream().map(Pairs::slots).toArray(int[][]::new);
    }

    /** Where words of the set stand, in reading order; at one place the first of the set wins. */
    public List<Quote> in(Prose prose) {
        List<String> likely = likely(prose);
        if (likely.isEmpty()) {
            return List.of();
        }
        List<Quote> quotes = new ArrayList<>();
        for (Prose.Piece piece : prose.pieces()) {
            find(piece, likely, quotes);
        }
        return quotes;
    }

    private List<String> likely(Prose prose) {
        List<String> likely = List.of();
        for (int i = 0; i < all.length; i++) {
            if (prose.mayHold(slots[i])) {
                likely = likely.isEmpty() ? new ArrayList<>() : likely;
                likely.add(all[i]);
            }
        }
        return likely;
    }

    private static void find(Prose.Piece piece, List<String> words, List<Quote> quotes) {
        int[] next = new int[words.size()];
        int at = 0;
        int first = first(piece.text(), words, next, at);
        while (first >= 0) {
            quotes.add(
                    new Quote(piece, next[first], next[first] + words.get(first).length()));
            at = next[first] + words.get(first).length();
            first = first(piece.text(), words, next, at);
        }
    }

    /** Which of the words stands next, -1 when none does; keeps where each of them does. */
    private static int first(String text, List<String> words, int[] next, int from) {
        int first = -1;
        for (int i = 0; i < next.length; i++) {
            if (next[i] >= 0 && (from == 0 || next[i] < from)) {
                next[i] = text.indexOf(words.get(i), from);
            }
            if (next[i] >= 0 && (first < 0 || next[i] < next[first])) {
                first = i;
            }
        }
        return first;
    }
}
