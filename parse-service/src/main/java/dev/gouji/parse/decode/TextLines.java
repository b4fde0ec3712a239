package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.decode.markup.CellMarks;
import dev.gouji.parse.decode.markup.InlineMarkup;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Text into lines and fields: rows of cells with bars, one cell a line, tabs, Markdown, or one value a paragraph. Bars
 * and tabs separate fields; nothing is concluded from how many there are.
 */
final class TextLines {
    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final String MADE_UP_NAME = "Col";

    /** No row of any form has so many cells. */
    private static final int FIELDS_OF_A_ROW_MAX = 100;
    /** And none has a cell so long. */
    private static final int CELL_MAX = 600;

    private final String text;
    /** The stretch that is read; its characters are looked at again and again. */
    private final char[] units;

    private final int base;
    private boolean inMarkdown;
    private boolean behindLoneCell;
    private final int end;
    private final char newline;
    /** Null where commas separate nothing. */
    private final CommaRows commas;

    private final LineBreaks breaks;
    private final List<Line> lines = new ArrayList<>();
    /** Those of the line that is being read. */
    private final List<Field> fields = new ArrayList<>();

    private TextLines(String text, int start, int end) {
        this.text = text;
        this.units = new char[end - start];
        text.getChars(start, end, units, 0);
        this.base = start;
        this.end = end;
        // Files from old word processors end their lines with a return alone.
        this.newline = text.indexOf('\n') < 0 ? '\r' : '\n';
        this.commas = CommaRows.areIn(text) ? new CommaRows() : null;
        this.breaks = LineBreaks.of(text, start, end, newline);
    }

    /** The lines of a text, blank ones left out. */
    static List<Line> of(String text) {
        return of(text, 0, text.length());
    }

    /** The lines of a stretch of a text, with their places in the whole. */
    static List<Line> of(String text, int start, int end) {
        TextLines reader = new TextLines(text, start, end);
        reader.read(start);
        return reader.lines;
    }

    private void read(int from) {
        int number = 1;
        for (int at = text.indexOf(newline); at >= 0 && at < from; at = text.indexOf(newline, at + 1)) {
            number++;
        }
        number += InlineMarkup.linesGone(text, 0, from);
        int start = from;
        while (start <= end) {
            int recordEnd = commas != null ? CommaRows.endOf(text, start, end, newline) : start;
            List<Field> cells = commas != null ? commas.cells(text, number, start, recordEnd) : List.of();
            if (cells.isEmpty()) {
                recordEnd = endOfLine(start);
                while (breaks.goesOn(recordEnd)) {
                    recordEnd = endOfLine(recordEnd + 1);
                }
                line(number, start, recordEnd);
            } else {
                add(cells);
            }
            boolean oneLine = commas == null && breaks.areNone();
            number += 1 + (oneLine ? 0 : newlines(start, recordEnd)) + InlineMarkup.linesGone(text, start, recordEnd);
            start = recordEnd + 1;
        }
    }

    private int newlines(int from, int to) {
        int lines = 0;
        for (int at = text.indexOf(newline, from); at >= 0 && at < to; at = text.indexOf(newline, at + 1)) {
            lines++;
        }
        return lines;
    }

    /** Where a whole page is one line, its separators stand where other texts have line feeds. */
    private void add(List<Field> fields) {
        if (fields.size() > FIELDS_OF_A_ROW_MAX || fields.size() > 1 && isWholePage(fields)) {
            fields.stream()
                    .filter(field -> !field.isEmpty())
                    .map(field -> new Line(List.of(field.alone()), 0))
                    .forEach(lines::add);
            return;
        }
        Line line = new Line(fields, 0);
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private void line(int number, int start, int end) {
        if (isRule(start, end) || PageMark.is(text, start, end)) {
            return;
        }
        fields.clear();
        // A Markdown row starts and ends with a bar; these two separate nothing.
        // A row of another shape, whose first cell is blank, starts with a blank and a bar.
        boolean row = startsWithBarAndMore(start, end) && (inMarkdown || text.charAt(start) == '|');
        inMarkdown = row;
        boolean lone = !row && isLoneCell(start, end) && (behindLoneCell || isLoneCell(end + 1, endOfLine(end + 1)));
        behindLoneCell = lone;
        int from = row || lone ? text.indexOf('|', start) + 1 : start;
        int stop = row ? text.lastIndexOf('|', end - 1) : end;
        while (from <= stop) {
            int to = nextSeparator(from, stop);
            fields.add(field(number, fields.size(), from, to));
            from = to + 1;
        }
        if (row) {
            fields.replaceAll(TextLines::withoutMadeUpName);
        }
        add(fields);
    }

    /** A bar of the menu in a page without line breaks separates no cells. */
    private static boolean isWholePage(List<Field> fields) {
        for (Field field : fields) {
            if (field.text().length() > CELL_MAX) {
                return true;
            }
        }
        return false;
    }

    /** Converters call a column Col5 over which nothing is printed. */
    private static Field withoutMadeUpName(Field field) {
        boolean madeUp =
                field.text().startsWith(MADE_UP_NAME) && field.text().equals(MADE_UP_NAME + (field.column() + 1));
        return madeUp ? Field.of("", field.column(), field.place()) : field;
    }

    /**
     * A line of a Markdown table that only rules it: nothing but bars, colons and at least three dashes together. In a
     * drawn one, crosses stand where lines meet, and two strokes may lie under the header.
     */
    private boolean isRule(int start, int end) {
        boolean ruled = false;
        boolean drawn = start < end && unit(start) == '+';
        int dashes = 0;
        for (int at = start; at < end; at++) {
            char unit = unit(at);
            boolean stroke = unit == '-' || drawn && unit == '=';
            boolean joint = unit == '|' || unit == ':' || drawn && unit == '+';
            if (!stroke && !joint && unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
            dashes = stroke ? dashes + 1 : 0;
            ruled |= dashes >= 3;
        }
        return ruled;
    }

    /** Each cell on a line of its own with a bar before it; one such line alone may be a row whose first cell is blank. */
    private boolean isLoneCell(int start, int end) {
        return start < end && text.charAt(start) == '|' && start + 1 < end && nextSeparator(start + 1, end) == end;
    }

    private int endOfLine(int from) {
        int newlineAt = from >= end ? -1 : text.indexOf(newline, from);
        return newlineAt < 0 || newlineAt > end ? end : newlineAt;
    }

    private boolean startsWithBarAndMore(int start, int end) {
        int first = skipBlanks(start, end);
        return first < end
                && text.charAt(first) == '|'
                && text.substring(first + 1, end).strip().endsWith("|");
    }

    private int skipBlanks(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int nextSeparator(int from, int end) {
        for (int at = from; at < end; at++) {
            char unit = unit(at);
            if (unit == '\t' || unit == '|' && (at == from || unit(at - 1) != '\\')) {
                return at;
            }
        }
        return end;
    }

    private Field field(int number, int column, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(unit(from))) {
            from++;
        }
        while (to > from && isBlank(unit(to - 1))) {
            to--;
        }
        String printed = breaks.printed(printed(from, to), from);
        Place place = new Place.InText(number, from, to);
        // One look at each character tells most fields: nothing to take away, nothing to fold.
        return isPlain(from, to)
                ? new Field(printed, printed, column, 1, false, place)
                : Field.of(CellMarks.bare(printed), column, place);
    }

    /** Most fields of a table are one digit: all of them are one string. */
    private String printed(int from, int to) {
        int digit = to == from + 1 ? unit(from) - '0' : -1;
        return digit >= 0 && digit <= 9 ? DIGITS.get(digit) : text.substring(from, to);
    }

    private char unit(int at) {
        return units[at - base];
    }

    private boolean isPlain(int from, int to) {
        for (int at = from; at < to; at++) {
            char unit = unit(at);
            if (!Folding.isAsItStands(unit) || CellMarks.isMark(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char unit) {
        if (unit > ' ' && unit < 0x7F || unit >= 0x4E00 && unit <= 0x9FFF) {
            return false;
        }
        return unit == ' '
                || InlineMarkup.isNothing(unit)
                || Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || unit == '\uFEFF'
                || unit == '\u200B';
    }
}
