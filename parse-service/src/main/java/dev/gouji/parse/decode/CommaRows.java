package dev.gouji.parse.decode;

import com.google.re2j.Pattern;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells with commas between them (CSV), told by what they say: in a text where rows of the form end in commas
 * and figures, a line with commas and without a sentence is a row. Prose keeps its commas.
 */
final class CommaRows {
    private static final int ROWS_MIN = 3;
    private static final int LINES_MAX = 20;
    private static final int RECORD_MAX = 4000;
    private static final int CELL_MAX = 120;
    private static final String COMMA = ",";
    private static final List<String> ROWS = List.of(
            "本年新收", "上年结转", "予以公开", "部分公开", "国家秘密", "第三方合法权益", "信访举报", "重复申请", "结转下年度", "行政许可", "行政处罚", "行政强制",
            "规范性文件");
    /** What a row ends with: nothing but figures and blanks behind its words; in 1,234 the comma separates nothing. */
    private static final Pattern FIGURES = Pattern.compile("[^\\d０-９,](?:,\\s*\"?[\\d０-９.．/—-]*\"?\\s*)+$");

    /** Rows of another kind, whose commas stand inside of figures. */
    private static final Pattern APART_OTHERWISE = Pattern.compile("[\\t|]|\\d +\\d");

    private static final Pattern SENTENCE = Pattern.compile("[。；？！]");

    /** What the next row is counted as, where a program has put a column of numbers in front; -1 where none has. */
    private int nextNumber = -1;

    /** Whether a text has rows of the form with commas behind their words. */
    static boolean areIn(String text) {
        int rows = 0;
        int start = 0;
        for (int comma = text.indexOf(','); comma >= 0 && rows < ROWS_MIN; comma = text.indexOf(',', start)) {
            int end = text.indexOf('\n', comma);
            start = end < 0 ? text.length() : end;
            rows += isRow(text.substring(text.lastIndexOf('\n', comma) + 1, start)) ? 1 : 0;
        }
        return rows == ROWS_MIN;
    }

    private static boolean isRow(String line) {
        return line.length() <= RECORD_MAX
                && !APART_OTHERWISE.matcher(line).find()
                && ROWS.stream().anyMatch(line::contains)
                && FIGURES.matcher(line).find();
    }

    /** Where the record ends that starts here: a cell in quotation marks may go on over several lines. */
    static int endOf(String text, int start, int end, char newline) {
        int lineEnd = start;
        boolean quoted = false;
        int at = start;
        for (int lines = 0; lines < LINES_MAX; lines++) {
            int next = text.indexOf(newline, at);
            lineEnd = next < 0 || next > end ? end : next;
            for (; at < lineEnd; at++) {
                quoted ^= text.charAt(at) == '"';
            }
            if (!quoted || lineEnd == end) {
                return lineEnd;
            }
            at = lineEnd + 1;
        }
        return lineEnd;
    }

    /** The cells of a record; none where it is no row. */
    List<Field> cells(String text, int number, int start, int end) {
        int stop = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
        String record = text.substring(start, stop);
        if (!record.contains(COMMA)
                || record.length() > RECORD_MAX
                || APART_OTHERWISE.matcher(record).find()) {
            return List.of();
        }
        List<String> cells = split(record);
        if (cells.size() < 2 || cells.stream().anyMatch(CommaRows::isSentence)) {
            nextNumber = -1;
            return List.of();
        }
        List<Field> fields = fields(cells, text, number, start, stop);
        if (isNumbering(cells)) {
            nextNumber = 0;
            return List.of(Field.of("", 0, fields.getFirst().place()));
        }
        if (!cells.getFirst().equals(String.valueOf(nextNumber))) {
            nextNumber = -1;
            return fields;
        }
        nextNumber++;
        return fields.subList(1, fields.size());
    }

    /** Nothing, and then 0, 1, 2 and so on: the names of columns that had none. */
    private static boolean isNumbering(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).equals(i == 0 ? "" : String.valueOf(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static List<Field> fields(List<String> cells, String text, int number, int start, int stop) {
        List<Field> fields = new ArrayList<>(cells.size());
        int at = start;
        for (String cell : cells) {
            int printed = printedLength(text, at, stop, cell);
            fields.add(Field.of(cell.strip(), fields.size(), new Place.InText(number, at, at + printed)));
            at += printed + 1;
        }
        return fields;
    }

    private static boolean isSentence(String cell) {
        return cell.length() > CELL_MAX || SENTENCE.matcher(cell).find();
    }

    /** With the quotation marks around it, and each inside it twice. */
    private static int printedLength(String text, int at, int stop, String cell) {
        boolean quoted = at < stop && text.charAt(at) == '"';
        int marks = quoted ? 2 + (int) cell.chars().filter(unit -> unit == '"').count() : 0;
        return Math.min(cell.length() + marks, Math.max(0, stop - at));
    }

    private static List<String> split(String record) {
        try {
            return CsvReader.builder().ofSingleCsvRecord(record).getFields();
        } catch (CsvParseException | IllegalArgumentException e) {
            return List.of();
        }
    }
}
