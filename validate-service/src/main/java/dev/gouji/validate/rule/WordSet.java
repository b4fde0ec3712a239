package dev.gouji.validate.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Many words, sought in a text in one pass. */
public final class WordSet {
    /** Characters share slots; few of a text fall into those of a set. */
    private static final int SLOTS = 4096;

    private static final int LAST_SLOT = SLOTS - 1;

    /** By the first character. */
    private final String[][] words = new String[SLOTS][];

    /** By the first two: most places of a text are passed over after one look here. */
    private final boolean[] pairs = new boolean[SLOTS];

    private final String[] all;

    /** The slots of the pairs of each word. */
    private final int[][] slots;

    /** Words of two characters at least. */
    public WordSet(Collection<String> every) {
        all = every.toArray(String[]::new);
        slots = every.stream().map(Pairs::slots).toArray(int[][]::new);
        for (String word : all) {
            int slot = word.charAt(0) & LAST_SLOT;
            List<String> sharing = new ArrayList<>(words[slot] == null ? List.of() : List.of(words[slot]));
            sharing.add(word);
            words[slot] = sharing.toArray(String[]::new);
            pairs[pair(word.charAt(0), word.charAt(1))] = true;
        }
    }

    /** Where words of the set stand, in reading order; at one place the first of the set wins. */
    public List<Quote> in(Prose prose) {
        if (!isAnySaid(prose)) {
            return List.of();
        }
        List<Quote> quotes = new ArrayList<>();
        for (Prose.Piece piece : prose.pieces()) {
            char[] text = piece.text().toCharArray();
            for (int at = 0; at + 1 < text.length; at++) {
                if (pairs[pair(text[at], text[at + 1])]) {
                    int length = length(words[text[at] & LAST_SLOT], piece.text(), at);
                    if (length > 0) {
                        quotes.add(new Quote(piece, at, at + length));
                        at += length - 1;
                    }
                }
            }
        }
        return quotes;
    }

    /** In most texts none is. */
    private boolean isAnySaid(Prose prose) {
        for (int i = 0; i < all.length; i++) {
            if (prose.says(all[i], slots[i])) {
                return true;
            }
        }
        return false;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & LAST_SLOT;
    }

    private static int length(String[] sharing, String text, int at) {
        if (sharing == null) {
            return 0;
        }
        for (String word : sharing) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }
}
