package dev.gouji.parse.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Words by their beginnings, to find the longest one that starts at a place of a text. */
final class WordTree<T> {
    private final Node<T> root = new Node<>();
    /** The characters that words start with. */
    private final BitSet starts = new BitSet();

    private static final class Node<T> {
        /** What can follow, in order, and the node behind each. */
        private char[] units = new char[0];

        private final List<Node<T>> behind = new ArrayList<>(1);
        private T value;

        private Node<T> next(char unit) {
            int at = Arrays.binarySearch(units, unit);
            return at < 0 ? null : behind.get(at);
        }

        private Node<T> add(char unit) {
            int at = Arrays.binarySearch(units, unit);
            if (at >= 0) {
                return behind.get(at);
            }
            int place = -at - 1;
            char[] more = Arrays.copyOf(units, units.length + 1);
            System.arraycopy(units, place, more, place + 1, units.length - place);
            more[place] = unit;
            units = more;
            behind.add(place, new Node<>());
            return behind.get(place);
        }
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
            node = node.add(word.charAt(i));
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
            node = node.next(text.charAt(at));
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
