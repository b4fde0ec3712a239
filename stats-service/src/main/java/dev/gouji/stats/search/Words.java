package dev.gouji.stats.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody looks for: words, all of which a report must have. */
public final class Words {
    private static final int WORD_MAX = 40;
    private static final int WORDS_MAX = 8;
    private static final int BEFORE = 20;
    private static final int BEHIND = 40;

    private final List<Folded> words;

    private Words(List<Folded> words) {
        this.words = words;
    }

    /**
     * Words with white space or punctuation between them.
     *
     * @return empty when there is none, more than eight, or one of less than two or more than forty characters
     */
    public static Optional<Words> of(String text) {
        List<Folded> words = new ArrayList<>();
        for (String part : text.strip().split("[\\s\\u3000]+")) {
            words.addAll(pieces(Folded.of(part, part.length() * 4)));
        }
        boolean legal = !words.isEmpty()
                && words.size() <= WORDS_MAX
                && words.stream().allMatch(word -> word.length() >= 2 && word.length() <= WORD_MAX);
        return legal ? Optional.of(new Words(words)) : Optional.empty();
    }

    private static List<Folded> pieces(Folded part) {
        List<Folded> pieces = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= part.length(); at++) {
            if (at == part.length() || !part.isOfWords(at)) {
                if (at > begin) {
                    pieces.add(new Folded(
                            Arrays.copyOfRange(part.text(), begin, at), Arrays.copyOfRange(part.origin(), begin, at)));
                }
                begin = at + 1;
            }
        }
        return pieces;
    }

    /** As PostgreSQL takes it. */
    public String query() {
        return Bigrams.query(words);
    }

    /** What is printed around the first of the words in a text; empty when none of them is in it. */
    public Optional<Snippet> in(String printed) {
        Folded text = Folded.of(printed, Bigrams.CHARACTERS_MAX);
        for (Folded word : words) {
            int at = text.indexOf(word, 0);
            if (at >= 0) {
                return Optional.of(snippet(printed, text, at, word));
            }
        }
        return Optional.empty();
    }

    private static Snippet snippet(String printed, Folded text, int at, Folded word) {
        int last = at + word.length() - 1;
        int from = text.origin()[at];
        int to = Character.charCount(printed.codePointAt(text.origin()[last])) + text.origin()[last];
        int begin = text.origin()[Math.max(0, at - BEFORE)];
        int behind = Math.min(text.length() - 1, last + BEHIND);
        int end = text.origin()[behind] + Character.charCount(printed.codePointAt(text.origin()[behind]));
        return new Snippet(printed.substring(begin, end), from - begin, to - begin);
    }
}
