package dev.gouji.parse.read;

import com.google.re2j.Pattern;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a statistics table of before 2019, in whatever shape: a line a row, or a line a cell. A row is words, a
 * unit that may be missing, and figures.
 */
final class IndicatorRows {
    private static final Pattern UNIT = Pattern.compile("\\(?(万元|人次|件次|条|件|次|篇|人|个|元|份|场|项|单位)\\)?");
    private static final Pattern TOPIC = Pattern.compile("指标名称|统计指标|指标项目|项目名称|指标|项目|统计项目|统计内容");
    private static final Pattern NO_VALUE = Pattern.compile("代码|序号|编号|备注");
    private static final Pattern HAN = Pattern.compile(".*\\p{Han}.*");
    private static final int ROWS_APART_MAX = 6;
    private static final int HEADER_LINES_MAX = 9;
    private static final int LABEL_MAX = 90;
    private static final int ROWS_MISSING_MAX = 4;
    private static final int CODE_MAX = 2;
    /** Words, unit, figure. */
    private static final int COLUMNS_USUAL = 3;

    /** What the figures of a column are. */
    enum Value {
        /** Those of the report's year. */
        YEAR,
        /** Those of all years so far. */
        CUMULATIVE,
        /** Those of a month, a quarter, or nobody knows. */
        OTHER
    }

    /**
     * A row.
     *
     * @param first the number of its first line
     * @param last the number of its last line
     * @param values behind the unit, blanks among them
     */
    record IndicatorRow(int first, int last, Field label, List<Field> values, boolean flattened) {}

    private final List<Line> lines;
    private final List<IndicatorRow> rows = new ArrayList<>();
    private final IndicatorColumns columns = new IndicatorColumns();
    /** The header alone tells what a field is: there are no units in front of the figures, or remarks behind. */
    private boolean byHeader;

    private boolean coded;
    /** Whether the header has a column of units. */
    private boolean united;

    /** Whether a number stands before each indicator. */
    private boolean numbered;

    private int lastCode;
    private Field pending;
    private boolean pendingUnit;
    private boolean pendingCode;
    private int pendingFrom;
    private int pendingTo;
    private final List<Field> pendingValues = new ArrayList<>();

    private IndicatorRows(Document document) {
        this.lines = document.lines();
    }

    /** The rows behind the first header of such a table; none when the document has none. */
    static IndicatorRows of(Document document) {
        IndicatorRows rows = new IndicatorRows(document);
        for (int index = 0; index < rows.lines.size(); index++) {
            int body = rows.header(index);
            if (body > index) {
                rows.readFrom(ColumnLetters.behind(
                        rows.lines, body, rows.columns.values().size()));
                if (rows.rows.size() >= KnownIndicators.ROWS_MIN && (rows.united || KnownIndicators.areIn(rows.rows))) {
                    return rows;
                }
                rows.rows.clear();
                rows.columns.clear();
            }
        }
        return rows.withoutHeader();
    }

    /** Rows that need no header: words of the dictionary, a unit, a figure. */
    private IndicatorRows withoutHeader() {
        byHeader = false;
        for (int index = 0; index < lines.size(); index++) {
            List<Field> filled = filled(lines.get(index));
            if (filled.size() == COLUMNS_USUAL
                    && UNIT.matches(filled.get(1).folded())
                    && CellReader.isFigureLike(filled.getLast())
                    && KnownIndicators.has(filled.getFirst().folded())) {
                readFrom(index);
                if (KnownIndicators.areIn(rows)) {
                    return this;
                }
                rows.clear();
            }
        }
        return this;
    }

    List<IndicatorRow> rows() {
        return rows;
    }

    /** The figures that every row prints, from left to right. */
    List<Value> columns() {
        return columns.values().isEmpty() ? List.of(Value.YEAR) : columns.values();
    }

    /** Of the columns, where the header names several. */
    List<Integer> years() {
        return columns.years();
    }

    /** Reads a header and returns the line behind it; the same index when there is none. */
    private int header(int index) {
        Line line = lines.get(index);
        if (line.fields().stream().noneMatch(field -> TOPIC.matches(field.folded()))) {
            return index;
        }
        numbered = index > 0 && NO_VALUE.matches(lines.get(index - 1).folded());
        united = false;
        byHeader = false;
        int next = index;
        while (next < lines.size() && next < index + HEADER_LINES_MAX) {
            for (Field field : lines.get(next).fields()) {
                String folded = field.folded();
                // 计量/单位 in a narrow column.
                boolean isUnit =
                        folded.endsWith("单位") && folded.length() <= 4 && !folded.contains("属") || folded.equals("计量");
                byHeader |= !columns.values().isEmpty() && (isUnit || folded.equals("备注"));
                united |= isUnit;
                if (NO_VALUE.matches(folded)) {
                    coded |= united && folded.equals("代码");
                    numbered |= !coded && !byHeader;
                } else if (!field.isEmpty()
                        && !field.carried()
                        && !isUnit
                        && !TOPIC.matches(folded)
                        && !columns.add(field)) {
                    return body(index, next);
                }
            }
            next++;
            if (lines.get(index).fields().stream()
                            .filter(field -> !field.isEmpty())
                            .count()
                    > 1) {
                byHeader |= !united;
                return columns.isUsable() ? next : none(index);
            }
        }
        return none(index);
    }

    private int body(int index, int next) {
        return united && columns.isUsable() ? next : none(index);
    }

    private int none(int index) {
        columns.clear();
        return index;
    }

    private void readFrom(int body) {
        int empty = 0;
        for (int index = body; index < lines.size() && empty < ROWS_APART_MAX; index++) {
            List<Field> filled = filled(lines.get(index));
            int before = rows.size();
            if (filled.size() > 1) {
                flush();
                row(index, lines.get(index));
            } else if (filled.size() == 1 && !cell(index, filled.getFirst())) {
                break;
            }
            empty = rows.size() > before || pending != null ? 0 : empty + 1;
        }
        flush();
    }

    private static List<Field> filled(Line line) {
        return line.fields().stream()
                .filter(field -> !field.isEmpty() && !field.carried())
                .toList();
    }

    private void row(int index, Line line) {
        if (byHeader) {
            columns.row(index, line)
                    .filter(row -> !TOPIC.matches(row.label().folded()))
                    .ifPresent(rows::add);
            return;
        }
        List<Field> fields = line.fields();
        int label = -1;
        int values = -1;
        for (int i = 0; i < fields.size(); i++) {
            String folded = fields.get(i).folded();
            boolean unitInItsPlace = label >= 0 && values < 0 && KnownIndicators.isUnitLike(folded);
            boolean none = label >= 0 && values < 0 && folded.startsWith("—");
            if (values < 0 && (UNIT.matches(folded) || unitInItsPlace || none)) {
                values = i + 1;
            } else if (values < 0 && HAN.matches(folded) && folded.length() <= LABEL_MAX) {
                label = i;
            }
        }
        if (label < 0 || TOPIC.matches(fields.get(label).folded())) {
            // A header that is printed again.
            return;
        }
        int from = values < 0 ? label + 1 : values;
        if (coded && from < fields.size() && values > 0) {
            from++;
        }
        if (values > 0 && fields.get(values - 1).folded().startsWith("—")) {
            // A heading: neither a unit nor a figure.
            return;
        }
        List<Field> rest = fields.subList(Math.min(from, fields.size()), fields.size());
        boolean figures = rest.stream().allMatch(field -> field.isEmpty() || CellReader.isFigureLike(field));
        if (values < 0 && (!figures || rest.stream().allMatch(Field::isEmpty))) {
            return;
        }
        rows.add(new IndicatorRow(index, index, fields.get(label), rest, line.flattened()));
    }

    /** The number of the next row, or of one soon after it where rows are missing. */
    private boolean isCode(String folded) {
        return numbered && isNext(folded);
    }

    private boolean isNext(String folded) {
        if (folded.isEmpty()
                || folded.length() > CODE_MAX
                || !folded.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            return false;
        }
        int ahead = Integer.parseInt(folded) - lastCode;
        return ahead >= 1 && ahead <= ROWS_MISSING_MAX;
    }

    /** A number stands before words; a figure stands before another, or before the number of the next row. */
    private boolean standsBeforeLabel(int index) {
        for (int next = index + 1; next < lines.size(); next++) {
            for (Field field : lines.get(next).fields()) {
                if (!field.isEmpty()) {
                    return HAN.matches(field.folded()) && !CellReader.isFigureLike(field);
                }
            }
        }
        return false;
    }

    /** A line that is a cell of its own. False when the table has ended. */
    private boolean cell(int index, Field field) {
        String folded = field.folded();
        boolean unit = pending != null && !pendingUnit && pendingValues.isEmpty() && KnownIndicators.isUnitLike(folded);
        if (!pendingUnit && UNIT.matches(folded) || unit) {
            pendingUnit = true;
            pendingTo = index;
        } else if (isCode(folded) && standsBeforeLabel(index)) {
            flush();
            lastCode = Integer.parseInt(folded);
        } else if (coded && pendingUnit && !pendingCode && pendingValues.isEmpty() && isNext(folded)) {
            // Where the header has codes behind the unit, the first number there is one.
            lastCode = Integer.parseInt(folded);
            pendingCode = true;
            pendingTo = index;
        } else if (CellReader.isFigureLike(field)) {
            pendingValues.add(field);
            pendingTo = index;
        } else {
            flush();
            if (folded.length() > LABEL_MAX || folded.endsWith("。")) {
                return false;
            }
            pending = field;
            pendingUnit = false;
            pendingCode = false;
            pendingFrom = index;
            pendingTo = index;
        }
        return true;
    }

    private void flush() {
        if (pending != null && (pendingUnit || !pendingValues.isEmpty())) {
            rows.add(new IndicatorRow(pendingFrom, pendingTo, pending, List.copyOf(pendingValues), false));
        }
        pending = null;
        pendingValues.clear();
    }
}
