package dev.gouji.parse.flat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Words by their beginnings, to find the longest one that starts at a place of a text. */
final class WordTree<T> {
    private final Node<T> root = new Node<>();
    /** The characters that words start with. */
    private final BitSet starts = new BitSet();

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private T value;
    }

    /**
     * A word found.
     *
     * @param end where it ends in the text
     */
    record Found<T>(T value, int end) {}

    /** Adds a word; the first value of a word stays. */
    void put(String word, T value) {
        Node<T> node = root;
        if (!word.isEmpty()) {
            starts.set(word.charAt(0));
        }
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), unknown -> new Node<>());
        }
        if (node.value == null && !word.isEmpty()) {
            node.value = value;
        }
    }

    /** The longest word that starts there; null when none does. */
    Found<T> longest(String text, int start) {
        if (start >= text.length() || !starts.get(text.charAt(start))) {
            return null;
        }
        Node<T> node = root;
        Found<T> found = null;
        for (int at = start; at < text.length(); at++) {
            node = node.next.get(text.charAt(at));
            if (node == null) {
                return found;
            }
            if (node.value != null) {
                found = new Found<>(node.value, at + 1);
            }
        }
        return found;
    }
}
