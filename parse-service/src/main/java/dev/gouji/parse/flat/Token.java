package dev.gouji.parse.flat;

import dev.gouji.parse.flat.TableWords.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of the form in a folded text.
 *
 * @param kind what it is in a table; null for a heading of one of the six parts
 */
record Token(int start, int end, Kind kind) {
    /** （二） is a number and no note. */
    private static final int NUMBER_MAX = 3;

    private static final int NOTE_MAX = 200;
    /** Behind a number in brackets, and a mark. */
    private static final int WORD_WITHIN = NUMBER_MAX + 4;

    boolean isChapter() {
        return kind == null;
    }

    /** All of them, in reading order, none over another. */
    static List<Token> all(String folded) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        int before = 0;
        while (at < folded.length()) {
            Token token = at(folded, at, before);
            if (token == null) {
                at++;
            } else {
                tokens.add(token);
                at = token.end();
                before = at;
            }
        }
        return tokens;
    }

    /** Whether a word of a table stands at the very beginning, its number in front of it. */
    static boolean isFirstIn(String folded) {
        int word = 0;
        while (word < WORD_WITHIN && TableWords.at(folded, word) == null) {
            word++;
        }
        for (int at = 0; at <= word && word < WORD_WITHIN; at++) {
            Token token = at(folded, at, 0);
            if (token != null) {
                return token.start() == 0 && !token.isChapter();
            }
        }
        return false;
    }

    /** The one whose words start there; null when none does. */
    private static Token at(String folded, int at, int before) {
        int heading = RunInHeadings.end(folded, at);
        if (heading > 0) {
            return new Token(at, heading, null);
        }
        WordTree.Found<Kind> word = TableWords.at(folded, at);
        if (word == null) {
            return null;
        }
        int start = word.value() == Kind.ROW ? numberStart(folded, before, at) : at;
        return new Token(start, noteEnd(folded, word.end()), word.value());
    }

    /** Where the number in front of a label starts: （一）、 or 3. in whatever form; a single digit, the rest is a figure. */
    private static int numberStart(String folded, int from, int label) {
        int at = label;
        if (at > from && ".、,".indexOf(folded.charAt(at - 1)) >= 0) {
            at--;
        }
        if (at > from && folded.charAt(at - 1) == ')') {
            int open = folded.lastIndexOf('(', at);
            return open >= from && at - open <= NUMBER_MAX + 1 ? open : label;
        }
        if (at == label || at == from) {
            return label;
        }
        char number = folded.charAt(at - 1);
        return Gaps.isDigit(number) || "一二三四五六七八九十".indexOf(number) >= 0 ? at - 1 : label;
    }

    /** Local forms print their filling notes in brackets behind a label. */
    private static int noteEnd(String folded, int labelEnd) {
        if (labelEnd >= folded.length() || folded.charAt(labelEnd) != '(') {
            return labelEnd;
        }
        int close = folded.indexOf(')', labelEnd);
        return close - labelEnd > NUMBER_MAX && close - labelEnd < NOTE_MAX ? close + 1 : labelEnd;
    }
}
