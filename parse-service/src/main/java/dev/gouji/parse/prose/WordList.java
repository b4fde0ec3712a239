package dev.gouji.parse.prose;

import java.util.Iterator;
import java.util.List;

/**
 * Words to look for in a piece of a sentence. What they start and end with is noted beforehand: most pieces hold none of
 * them, and one glance at a character tells so for the whole list. Immutable.
 */
final class WordList implements Iterable<String> {
    private final List<String> words;
    /** A bit for the lower half of each character that a word starts with. */
    private final long[] first = new long[4];
    /** The same of those that words end with. */
    private final long[] last = new long[4];

    /** What each word starts with, and ends with: one comparison spares the one of all its characters. */
    private final char[] starts;

    private final char[] ends;

    private WordList(List<String> words) {
        this.words = words;
        this.starts = new char[words.size()];
        this.ends = new char[words.size()];
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            starts[i] = word.charAt(0);
            ends[i] = word.charAt(word.length() - 1);
            note(first, starts[i]);
            note(last, ends[i]);
        }
    }

    static WordList of(String... words) {
        return new WordList(List.of(words));
    }

    private static void note(long[] bits, char unit) {
        bits[(unit & 0xFF) >> 6] |= 1L << unit;
    }

    private static boolean mayBe(long[] bits, char unit) {
        return (bits[(unit & 0xFF) >> 6] >>> unit & 1) != 0;
    }

    /** Whether one of them is somewhere in a text. */
    boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (mayBe(first, text.charAt(at)) && lengthAt(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How long the first of them is that stands at a place of a text; 0 where none does. */
    int lengthAt(String text, int at) {
        if (at < text.length() && mayBe(first, text.charAt(at))) {
            char start = text.charAt(at);
            for (int i = 0; i < starts.length; i++) {
                if (starts[i] == start && text.startsWith(words.get(i), at)) {
                    return words.get(i).length();
                }
            }
        }
        return 0;
    }

    /** Whether a text ends with one of them. */
    boolean isAtEndOf(String text) {
        if (mayEnd(text)) {
            char end = text.charAt(text.length() - 1);
            for (int i = 0; i < ends.length; i++) {
                if (ends[i] == end && text.endsWith(words.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the last character of a text may be that of a word. */
    boolean mayEnd(String text) {
        return !text.isEmpty() && mayBe(last, text.charAt(text.length() - 1));
    }

    /** Whether the first character of a text may be that of a word. */
    boolean mayStart(String text) {
        return !text.isEmpty() && mayBe(first, text.charAt(0));
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }
}
