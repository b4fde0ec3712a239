package dev.gouji.parse.recognise;

import java.util.BitSet;
import java.util.Collection;

/**
 * What the words of a list start with. Nearly every field of a table is a figure and every sentence another text: one
 * look at the first character spares the search for them. Immutable.
 */
final class FirstCharacters {
    private final BitSet first = new BitSet();

    FirstCharacters(Collection<String> words) {
        for (String word : words) {
            if (!word.isEmpty()) {
                first.set(word.charAt(0));
            }
        }
    }

    /** Whether one of the words can stand at the beginning of a text. */
    boolean mayOpen(String text) {
        return !text.isEmpty() && first.get(text.charAt(0));
    }
}
