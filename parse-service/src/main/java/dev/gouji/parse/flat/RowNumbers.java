package dev.gouji.parse.flat;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of rows in running text, which stand between the figures of one row and the words of the next: codes of a
 * column of their own (01, 02, …, or 1, 2, …) and numbers of a list (1. 2. …). They count upwards, which tells them
 * from the figures as far as it does.
 */
final class RowNumbers {
    /** Rows may be missing, and their numbers with them. */
    private static final int AHEAD_MAX = 4;

    private static final int PADDED_WIDTH = 2;

    /** How the column of codes prints them. */
    private enum Codes {
        NONE,
        PADDED,
        PLAIN
    }

    private final String folded;
    private final Codes codes;
    /** Whether the stop stands behind the code itself: 01.主动公开. */
    private final boolean marked;

    private int lastCode;
    /** What it may be: several numbers where the last one could not be told from the figure before it. */
    private List<Integer> lastListed = List.of(0);

    /**
     * A way to tell a figure from the numbers behind it.
     *
     * @param figuresEnd where the code starts, or the number where there are no codes
     * @param labelStart where the words start, their own number included
     * @param code 0 for none
     * @param listed 0 for none
     */
    record Split(int figuresEnd, int labelStart, int code, int listed) {}

    private RowNumbers(String folded, Codes codes, boolean marked) {
        this.folded = folded;
        this.codes = codes;
        this.marked = marked;
    }

    /**
     * Of a table whose rows start there.
     *
     * @param column whether its header names a column of codes in front of the words
     */
    static RowNumbers of(String folded, int from, boolean column) {
        int first = from;
        while (first < folded.length() && !Gaps.isDigit(folded.charAt(first))) {
            first++;
        }
        if (FlattenedIndicators.isBehindUnit(folded, from, first)) {
            return new RowNumbers(folded, Codes.NONE, false);
        }
        int end = digitsEnd(folded, first);
        boolean mark = isMark(folded, end);
        // The first row may be missing.
        int second = first + 1 < end ? folded.charAt(first + 1) - '0' : 0;
        if (first < end && folded.charAt(first) == '0' && second >= 1 && second <= AHEAD_MAX) {
            return new RowNumbers(folded, Codes.PADDED, mark && end == first + PADDED_WIDTH);
        }
        boolean low = first < end && folded.charAt(first) >= '1' && folded.charAt(first) <= '0' + AHEAD_MAX;
        boolean plain = column && low && (end == first + 1 ? !mark : mark);
        return new RowNumbers(folded, plain ? Codes.PLAIN : Codes.NONE, false);
    }

    private static int digitsEnd(String folded, int from) {
        int end = from;
        while (end < folded.length() && Gaps.isDigit(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 2.政府公报 and 2、政府公报, but not 2.5. */
    private static boolean isMark(String folded, int at) {
        return at + 1 < folded.length()
                && (folded.charAt(at) == '.' || folded.charAt(at) == '、')
                && !Gaps.isDigit(folded.charAt(at + 1));
    }

    boolean isMark(int at) {
        return isMark(folded, at);
    }

    boolean hasCodes() {
        return codes != Codes.NONE;
    }

    /** The ways to see digits as a figure, possibly none, and the numbers of the row that follows. */
    List<Split> splits(int from, int to) {
        List<Split> splits = new ArrayList<>();
        boolean list = isMark(to) && !marked;
        for (int width = list ? 1 : 0; width <= (list ? 2 : 0); width++) {
            int listed = list ? number(to - width, to, from) : 0;
            if (!list || lastListed.stream().anyMatch(last -> follows(listed, last)) || listed == 1 && width == 1) {
                codes(from, to - width, listed, splits);
            }
        }
        return splits;
    }

    private void codes(int from, int to, int listed, List<Split> splits) {
        if (codes == Codes.NONE) {
            splits.add(new Split(to, to, 0, listed));
            return;
        }
        for (int code = lastCode + 1; code <= lastCode + AHEAD_MAX; code++) {
            String printed = codes == Codes.PADDED ? "%02d".formatted(code) : String.valueOf(code);
            int start = to - printed.length();
            if (start >= from && folded.startsWith(printed, start)) {
                splits.add(new Split(start, to, code, listed));
            }
        }
    }

    /** The number in digits that have no zero in front; 0 when there is none. */
    private int number(int start, int to, int from) {
        boolean digits = start >= from && folded.charAt(start) != '0' && digitsEnd(folded, start) >= to;
        return digits ? Integer.parseInt(folded.substring(start, to)) : 0;
    }

    private static boolean follows(int number, int last) {
        return number > last && number <= last + AHEAD_MAX;
    }

    /** The numbers as which digits can be seen that stand in words and hold no figure; null when they are none. */
    Split numbers(int from, int to) {
        for (Split split : splits(from, to)) {
            if (split.figuresEnd() == from) {
                return split;
            }
        }
        return null;
    }

    /** These are the numbers of the row being read. */
    void take(Split split) {
        lastCode = split.code() > 0 ? split.code() : lastCode;
        lastListed = split.listed() > 0 ? List.of(split.listed()) : lastListed;
    }

    /** One of these are the numbers of the row to come, and nobody knows which. */
    void takeOneOf(List<Split> splits) {
        List<Integer> listed = splits.stream().map(Split::listed).toList();
        if (!listed.isEmpty() && !listed.contains(0)) {
            lastListed = listed;
        }
    }

    /** A new group begins, and its list with 1. */
    void beginGroup() {
        lastListed = List.of(0);
    }

    /** How many digits a number could have where none is as expected. */
    int usualWidth(int to) {
        return (codes == Codes.PADDED ? PADDED_WIDTH : codes == Codes.PLAIN ? 1 : 0) + (isMark(to) && !marked ? 1 : 0);
    }
}
