package dev.gouji.parse.flat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;

/** What may stand between two words of a table: figures, and nothing that a sentence is made of. */
final class Gaps {
    private static final int LONGEST = 90;
    private static final int PIECE_MAX = 20;
    private static final int UNIT_MAX = 2;
    /** A page number stands between two signs as well. */
    private static final int ROW_OF_SIGNS_MIN = 7;

    private static final Set<String> SIGNS_FOR_NONE =
            Set.of("-", "－", "--", "—", "——", "–", "/", "／", "\\", "无", "空", "O", "o", "l", "I");
    /** What these start with. */
    private static final String SIGNS_START = "-－—–/／\\无空OolI";

    private static final int SIGN_MAX = 2;
    /** A label with its number, and no figure with its unit. */
    private static final Pattern NUMBERED = Pattern.compile("^[0-9０-９]{1,2}[.、．]\\p{Han}");

    private static final Pattern SPACED_THOUSANDS =
            Pattern.compile("\\D{0,2}[1-9１-９][0-9０-９]{0,2}(?:[\\s\\p{Z}]+[0-9０-９]{3})+(?:[.．][0-9０-９]+)?\\D{0,3}");

    private static final String FIGURE_SIGNS = "+-./,%元件项个万条次增减—";
    /** Without one of these no paragraph holds a table. */
    private static final List<String> SIGNS_OF_A_TABLE =
            List.of("信息内容", "申请人情况", "本年新收", "结果维持", "处理决定数量", "本年度办理结果", "尚未审结");

    private Gaps() {}

    static boolean mayHoldTable(String folded) {
        for (String sign : SIGNS_OF_A_TABLE) {
            if (folded.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** No line of a table starts with a bar, a mark or a stop. */
    static boolean mayStartRow(char first) {
        return isDigit(first) || first == '(' || first == '-' || first == '+' || first >= '\u4E00' && first <= '\u9FFF';
    }

    /**
     * Whether all that follows is short pieces between blanks, each with a digit in it or a sign for none: a row.
     *
     * @param unitAllowed whether the first piece may be a unit instead
     */
    static boolean areShort(String text, int from, boolean unitAllowed) {
        String rest = text.substring(from).strip();
        if (rest.isEmpty() || rest.length() > 4 * LONGEST) {
            return false;
        }
        int end;
        for (int start = 0; start < rest.length(); start = pieceStart(rest, end)) {
            end = pieceEnd(rest, start);
            String piece = rest.substring(start, end);
            boolean unit = unitAllowed && start == 0 && piece.length() <= UNIT_MAX;
            boolean numbered = isNumberMarked(piece) && NUMBERED.matcher(piece).find();
            if (piece.length() > PIECE_MAX || numbered || !unit && !isFigureOrNone(piece)) {
                return false;
            }
        }
        return true;
    }

    /** 1 234: its thousands may be set apart. */
    static boolean mayBeOneNumber(String text) {
        return SPACED_THOUSANDS.matches(text);
    }

    private static int pieceEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int pieceStart(String text, int end) {
        int start = end;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isBlank(char unit) {
        return unit == ' '
                || unit == '\t'
                || unit == '\n'
                || unit == '\f'
                || unit == '\r'
                || unit > 0x7F && (unit < 0x4E00 || unit > 0x9FFF) && Character.isSpaceChar(unit);
    }

    /** Whether a mark stands where the number of a label would end. */
    private static boolean isNumberMarked(String piece) {
        return piece.length() > 2 && (isMark(piece.charAt(1)) || isMark(piece.charAt(2)));
    }

    private static boolean isMark(char unit) {
        return unit == '.' || unit == '、' || unit == '．';
    }

    private static boolean isFigureOrNone(String piece) {
        for (int at = 0; at < piece.length(); at++) {
            char unit = piece.charAt(at);
            if (isDigit(unit) || unit >= '０' && unit <= '９') {
                return true;
            }
        }
        return SIGNS_FOR_NONE.contains(piece);
    }

    /** Whether a sign for none comes first, and so many figures and signs behind it that it is a row. */
    static boolean isRowFromSign(String text) {
        String row = text.strip();
        if (row.isEmpty() || SIGNS_START.indexOf(row.charAt(0)) < 0) {
            return false;
        }
        if (!SIGNS_FOR_NONE.contains(row.substring(0, Math.min(SIGN_MAX + 1, pieceEnd(row, 0))))) {
            return false;
        }
        int pieces = 0;
        for (int start = 0; start < row.length(); start = pieceStart(row, pieceEnd(row, start))) {
            pieces++;
        }
        return pieces >= ROW_OF_SIGNS_MIN && areShort(text, 0, false);
    }

    /**
     * Where the figures of a row start that end a line of words; -1 when so many do not stand apart at its end that it
     * is a row.
     */
    static int rowAtEnd(String text) {
        int end = text.length();
        int start = -1;
        int figures = 0;
        while (end > 0) {
            while (end > 0 && isBlank(text.charAt(end - 1))) {
                end--;
            }
            int piece = end;
            while (piece > 0 && end - piece <= PIECE_MAX && !isBlank(text.charAt(piece - 1))) {
                piece--;
            }
            if (piece == end || !isFigureAlone(text.substring(piece, end))) {
                break;
            }
            figures++;
            start = piece;
            end = piece;
        }
        return figures >= ROW_OF_SIGNS_MIN && start > 0 ? start : -1;
    }

    private static boolean isFigureAlone(String piece) {
        return piece.length() <= PIECE_MAX
                && (SIGNS_FOR_NONE.contains(piece) || figuresEnd(piece, 0) == piece.length() && isFigureOrNone(piece));
    }

    /** Whether there is nothing but figures from one place to another; nothing at all counts too. */
    static boolean isFigures(String folded, int from, int to) {
        return to - from <= LONGEST && figuresEnd(folded, from) >= to;
    }

    /** Where the figures end that start there; the start where there are none. */
    static int figuresEnd(String folded, int start) {
        int end = start;
        int lastDigit = start;
        while (end < folded.length()
                && (isDigit(folded.charAt(end)) || FIGURE_SIGNS.indexOf(folded.charAt(end)) >= 0)) {
            end++;
            if (isDigit(folded.charAt(end - 1)) || folded.charAt(end - 1) == '元') {
                lastDigit = end;
            }
        }
        return end == folded.length() || !isDigit(folded.charAt(end)) ? lastDigit : end;
    }
}
