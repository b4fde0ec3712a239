package dev.gouji.parse.decode;

/**
 * Marks that a program put before every line of a text, or between the figures of its rows, give way to a blank or a
 * tab: > of a quotation, the dot of a list, 规章；5；2；9 and 规章：5 2 9. No character moves.
 */
final class RowMarks {
    private static final String BEFORE_LINES = ">•●▪◆■";
    private static final String BETWEEN = "；、，;";
    private static final char COLON = '：';
    private static final String FIRST_ROW = "本年新收政府信息公开申请数量";
    private static final int LINES_MIN = 10;
    private static final int HEADER_PIECE_MAX = 12;
    private static final int HEADER_PIECES_MIN = 2;

    private final char[] units;

    private RowMarks(String text) {
        this.units = text.toCharArray();
    }

    /** The text without such marks; the same where it has none. */
    static String replaced(String text) {
        int row = text.indexOf(FIRST_ROW);
        int behind = row + FIRST_ROW.length();
        String bare = row < 0 ? text : beforeLines(text, row);
        boolean figure = row >= 0 && behind + 1 < bare.length() && isDigit(bare.charAt(behind + 1));
        if (!figure || BETWEEN.indexOf(bare.charAt(behind)) < 0 && bare.charAt(behind) != COLON) {
            return bare;
        }
        return new RowMarks(bare).between(bare.charAt(behind));
    }

    private static String beforeLines(String text, int row) {
        int first = skipBlanks(text, text.lastIndexOf('\n', row) + 1, row);
        char mark = text.charAt(first);
        if (BEFORE_LINES.indexOf(mark) < 0) {
            return text;
        }
        char[] units = text.toCharArray();
        int marked = 0;
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = endOfLine(text, start);
            int at = skipBlanks(text, start, end);
            if (at < end && text.charAt(at) == mark) {
                marked++;
                units[at] = ' ';
            }
        }
        return marked >= LINES_MIN ? new String(units) : text;
    }

    private String between(char mark) {
        String text = new String(units);
        int headers = -1;
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = endOfLine(text, start);
            if (mark == COLON ? colon(start, end) : figures(mark, start, end)) {
                headers(mark, text, headers, start);
                headers = -1;
            } else if (headers < 0) {
                headers = start;
            }
        }
        return new String(units);
    }

    /** The colon between a label and the figures to the end of its line. */
    private boolean colon(int start, int end) {
        int at = end - 1;
        while (at > start && (isDigit(units[at]) || units[at] == ' ' || units[at] == '\r' || units[at] == '.')) {
            at--;
        }
        boolean row = at > start && at < end - 1 && units[at] == COLON && isDigit(units[at + 1]);
        if (row) {
            units[at] = ' ';
        }
        return row;
    }

    /** The marks before the figures that end a line. */
    private boolean figures(char mark, int start, int end) {
        int at = end - 1;
        int marks = 0;
        while (at >= start) {
            int from = at;
            while (at >= start && (isDigit(units[at]) || " \r.-/".indexOf(units[at]) >= 0)) {
                at--;
            }
            if (at < start || units[at] != mark || from == at && marks == 0) {
                break;
            }
            units[at] = '\t';
            marks++;
            at--;
        }
        // The heading over several rows, and the first of them.
        for (; marks > 0 && at > start; at--) {
            boolean label = units[at + 1] == '（' || isDigit(units[at + 1]) && units[at + 2] == '.';
            units[at] = units[at] == mark && label ? '\t' : units[at];
        }
        return marks > 0;
    }

    /** The names of columns stand on the lines above the first row. */
    private void headers(char mark, String text, int from, int to) {
        for (int start = Math.max(from, 0), end; from >= 0 && start < to; start = end + 1) {
            end = endOfLine(text, start);
            String[] pieces = text.substring(start, end).strip().split(String.valueOf(mark), -1);
            // A heading has its number in front: 四、.
            boolean names = pieces.length >= HEADER_PIECES_MIN && pieces[0].length() > 1;
            for (String piece : pieces) {
                names &= piece.length() <= HEADER_PIECE_MAX && piece.indexOf('。') < 0;
            }
            for (int at = start; names && at < end; at++) {
                units[at] = units[at] == mark ? '\t' : units[at];
            }
        }
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
