package dev.gouji.validate.rule;

import java.util.List;

/**
 * Which two characters stand next to one another in a text, roughly: pairs share slots. Most of the many words that rules
 * look for are in no given report, and their pairs tell so without a look at the text.
 */
final class Pairs {
    private static final int SLOT_BITS = 16;
    private static final int FACTOR = 0x9E3779B1;

    private final long[] slots = new long[1 << SLOT_BITS - 6];

    Pairs(List<Prose.Piece> pieces) {
        for (Prose.Piece piece : pieces) {
            char[] text = piece.text().toCharArray();
            for (int at = 1; at < text.length; at++) {
                int slot = slot(text[at - 1], text[at]);
                slots[slot >> 6] |= 1L << slot;
            }
        }
    }

    private static int slot(char first, char second) {
        return (first << Character.SIZE | second) * FACTOR >>> Integer.SIZE - SLOT_BITS;
    }

    /** The slots of the pairs of a word. */
    static int[] slots(String word) {
        int[] slots = new int[Math.max(0, word.length() - 1)];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slot(word.charAt(i), word.charAt(i + 1));
        }
        return slots;
    }

    /** False when the text certainly has no word with pairs in all these slots. */
    boolean mayHold(int[] ofWord) {
        for (int slot : ofWord) {
            if ((slots[slot >> 6] & 1L << slot) == 0) {
                return false;
            }
        }
        return true;
    }

    /** False when the text certainly has not this word. */
    boolean mayHold(String word) {
        for (int at = 1; at < word.length(); at++) {
            int slot = slot(word.charAt(at - 1), word.charAt(at));
            if ((slots[slot >> 6] & 1L << slot) == 0) {
                return false;
            }
        }
        return true;
    }
}
