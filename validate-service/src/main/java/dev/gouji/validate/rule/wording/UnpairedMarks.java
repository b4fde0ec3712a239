package dev.gouji.validate.rule.wording;

import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Finds opening marks that nothing closes, and closing ones that nothing opened. */
final class UnpairedMarks {
    /** Both widths of round brackets are one kind. */
    private static final String OPENING = "（(《〔【“";

    private static final String CLOSING = "）)》〕】”";
    private static final int[] KIND = {0, 0, 1, 2, 3, 4};
    private static final int KINDS = 5;

    /** Marks that are near to one another share these bits. */
    private static final int BLOCK = 5;

    /** What stands before the bracket of a number of a list: 1） */
    private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十abcdefgABCDEFG①②③④⑤⑥";

    private UnpairedMarks() {}

    static List<Quote> in(Prose.Piece piece) {
        char[] characters = piece.text().toCharArray();
        return areAllPaired(characters) ? List.of() : find(piece, characters);
    }

    /** As in most texts: told by counting. */
    private static boolean areAllPaired(char[] text) {
        int[] open = new int[KINDS];
        for (char c : text) {
            if (isMark(c)) {
                int opening = OPENING.indexOf(c);
                int closing = CLOSING.indexOf(c);
                if (opening >= 0) {
                    open[KIND[opening]]++;
                } else if (closing >= 0 && --open[KIND[closing]] < 0) {
                    return false;
                }
            }
        }
        for (int left : open) {
            if (left > 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Quote> find(Prose.Piece piece, char[] characters) {
        String text = piece.text();
        List<Deque<Integer>> opened = Stream.generate(() -> (Deque<Integer>) new ArrayDeque<Integer>())
                .limit(KINDS)
                .toList();
        List<Quote> unpaired = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            if (!isMark(characters[i])) {
                continue;
            }
            int open = OPENING.indexOf(characters[i]);
            int close = CLOSING.indexOf(characters[i]);
            if (open >= 0) {
                opened.get(KIND[open]).push(i);
            } else if (close >= 0 && !opened.get(KIND[close]).isEmpty()) {
                opened.get(KIND[close]).pop();
            } else if (close >= 0 && !endsListNumber(text, i)) {
                unpaired.add(new Quote(piece, i, i + 1));
            }
        }
        opened.forEach(left ->
                left.descendingIterator().forEachRemaining(at -> unpaired.add(new Quote(piece, at, at + 1))));
        return unpaired;
    }

    /** Most characters are none: asking for their blocks first saves looking through the lists. */
    private static boolean isMark(char c) {
        return !isHan(c)
                && switch (c >> BLOCK) {
                    case '（' >> BLOCK, '(' >> BLOCK, '《' >> BLOCK, '“' >> BLOCK ->
                        c != '，' && c != ',' && c != '。' && c != '、';
                    default -> false;
                };
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean endsListNumber(String text, int close) {
        return close > 0
                && KIND[CLOSING.indexOf(text.charAt(close))] == 0
                && NUMERALS.indexOf(text.charAt(close - 1)) >= 0;
    }
}
