package dev.gouji.ingest.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table under known heads.
 *
 * @param unknown heads that nothing is known of; their columns are not read
 */
public record Sheet(List<Row> rows, List<String> unknown) {
    /** Rows of one table. */
    public static final int ROWS_MAX = 20_000;

    private static final int HEAD_WITHIN = 5;
    private static final int VALUE_MAX = 4000;

    /**
     * A row that is not empty.
     *
     * @param number as a spreadsheet shows it
     * @param values by field; fields without a value are not there
     */
    public record Row(int number, Map<String, String> values) {
        /** The value of a field, null when there is none. */
        public String value(String field) {
            return values.get(field);
        }
    }

    public Sheet {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /**
     * The table in a file. Its head is the first of the first five lines that has two known names, or one if it has only
     * one cell.
     *
     * @throws UnreadableSheetException when it is no table, or one without a known head
     */
    public static Sheet read(byte[] file, Heads heads) throws UnreadableSheetException {
        List<Line> lines = file.length > 1 && file[0] == 'P' && file[1] == 'K' ? Xlsx.lines(file) : Csv.lines(file);
        for (Line line : lines.subList(0, Math.min(HEAD_WITHIN, lines.size()))) {
            long known = line.cells().stream()
                    .filter(cell -> heads.field(cell).isPresent())
                    .count();
            if (known >= 2 || known == 1 && line.cells().size() == 1) {
                return below(line, lines, heads);
            }
        }
        throw new UnreadableSheetException(
                "前五行中没有表头；表头应为：" + String.join("、", heads.titles()) + "。",
                "There is no head in the first five lines; expected " + String.join(", ", heads.titles()) + ".");
    }

    private static Sheet below(Line head, List<Line> lines, Heads heads) throws UnreadableSheetException {
        List<Optional<String>> fields = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String cell : head.cells()) {
            Optional<String> field = heads.field(cell);
            if (field.isPresent() && fields.contains(field)) {
                throw new UnreadableSheetException(
                        "表头“%s”出现了两次。".formatted(cell.strip()),
                        "The head '%s' is there twice.".formatted(cell.strip()));
            }
            fields.add(field);
            if (field.isEmpty() && !cell.isBlank()) {
                unknown.add(cell.strip());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            Map<String, String> values = line.number() <= head.number() ? Map.of() : values(line, fields);
            if (!values.isEmpty()) {
                rows.add(new Row(line.number(), values));
            }
        }
        return new Sheet(rows, unknown);
    }

    private static Map<String, String> values(Line line, List<Optional<String>> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(fields.size(), line.cells().size()); i++) {
            String value = line.cells().get(i).strip();
            if (fields.get(i).isPresent() && !value.isEmpty()) {
                values.put(fields.get(i).get(), value.length() <= VALUE_MAX ? value : value.substring(0, VALUE_MAX));
            }
        }
        return values;
    }

    /** A line as it stands in the file. */
    record Line(int number, List<String> cells) {}

    static UnreadableSheetException tooLong() {
        return new UnreadableSheetException(
                "超过 %d 行；请分成几个文件。".formatted(ROWS_MAX), "More than %d rows; split the file.".formatted(ROWS_MAX));
    }
}
