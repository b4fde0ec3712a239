package dev.gouji.validate.rule.wording;

import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import java.util.ArrayList;
import java.util.List;

/** Finds opening marks that nothing closes, and closing ones that nothing opened. */
final class UnpairedMarks {
    /** Both widths of round brackets are one kind. */
    private static final String OPENING = "（(《〔【“";

    private static final String CLOSING = "）)》〕】”";
    private static final int[] KIND = {0, 0, 1, 2, 3, 4};
    private static final int KINDS = 5;

    /** So far back an opening bracket would stand if it were no number of a list. */
    private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十abcdefgABCDEFG①②③④⑤⑥";

    private UnpairedMarks() {}

    static List<Quote> in(Prose.Piece piece) {
        String text = piece.text();
        int[] depth = new int[KINDS];
        int[] lastOpened = new int[KINDS];
        List<Quote> unpaired = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int open = isMark(c) ? OPENING.indexOf(c) : -1;
            int close = isMark(c) ? CLOSING.indexOf(c) : -1;
            if (open >= 0) {
                lastOpened[KIND[open]] = i;
                depth[KIND[open]]++;
            } else if (close >= 0 && depth[KIND[close]] > 0) {
                depth[KIND[close]]--;
            } else if (close >= 0 && !endsListNumber(text, i)) {
                unpaired.add(new Quote(piece, i, i + 1));
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            if (depth[kind] > 0) {
                unpaired.add(new Quote(piece, lastOpened[kind], lastOpened[kind] + 1));
            }
        }
        return unpaired;
    }

    /** Most characters are none: asking for their block first saves looking through the lists. */
    private static boolean isMark(char c) {
        return c < 0x4E00 || c > 0x9FFF;
    }

    private static boolean endsListNumber(String text, int close) {
        return close > 0
                && KIND[CLOSING.indexOf(text.charAt(close))] == 0
                && NUMERALS.indexOf(text.charAt(close - 1)) >= 0;
    }
}
