package dev.gouji.parse.decode.json;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.Uncertainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Values under English names as the tables that the form prints, so that they are read like any other. Rows and columns
 * of which there is no value are left out.
 */
final class StatedTables {
    private static final Form FORM = Form.of(FormGeneration.G2021);

    private final Map<CellId, List<JsonValue>> values;
    private final Function<JsonValue, Place> places;
    private final Place place;
    private final int grid;
    private final List<Line> lines = new ArrayList<>();

    private StatedTables(Map<CellId, List<JsonValue>> values, Function<JsonValue, Place> places, int grid) {
        this.values = values;
        this.places = places;
        this.place = places.apply(values.values().iterator().next().getFirst());
        this.grid = grid;
    }

    /**
     * The lines of the tables to which the cells belong.
     *
     * @param values of each cell, several where several paths name it; at least one cell
     * @param grid number of the first table
     */
    static List<Line> lines(Map<CellId, List<JsonValue>> values, Function<JsonValue, Place> places, int grid) {
        List<Line> lines = new ArrayList<>();
        for (Table table : FORM.tables()) {
            Map<CellId, List<JsonValue>> ofTable = values.entrySet().stream()
                    .filter(entry -> table.cells().contains(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            if (!ofTable.isEmpty()) {
                StatedTables stated = new StatedTables(ofTable, places, grid + lines.size());
                switch (table.layout()) {
                    case LINE_A_ROW -> table.blocks().forEach(block -> stated.rows(table, block));
                    case ROWS_SIDE_BY_SIDE -> stated.sideBySide(table);
                    case INDICATORS -> throw new IllegalStateException("the form of 2021 has no indicators");
                }
                lines.addAll(stated.lines);
            }
        }
        return lines;
    }

    private void rows(Table table, Block block) {
        List<Column> columns = block.columns().stream()
                .filter(column -> block.rows().stream().anyMatch(row -> values.containsKey(table.cell(row, column))))
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        List<Field> header = new ArrayList<>();
        header.add(label("信息内容", 0, 1));
        columns.forEach(column -> header.add(label(column.label(), header.size(), 1)));
        lines.add(new Line(header, grid));
        for (Row row : block.rows()) {
            List<Field> fields = new ArrayList<>();
            fields.add(label(row.label(), 0, 1));
            columns.forEach(column -> fields.add(figure(table.cell(row, column), fields.size())));
            if (columns.stream().anyMatch(column -> values.containsKey(table.cell(row, column)))) {
                lines.add(new Line(fields, grid));
            }
        }
    }

    private void sideBySide(Table table) {
        Block block = table.blocks().getFirst();
        int columns = block.columns().size();
        List<Row> rows = block.rows();
        List<Field> groups = new ArrayList<>();
        List<Field> names = new ArrayList<>();
        List<Field> outcomes = new ArrayList<>();
        List<Field> figures = new ArrayList<>();
        groups.add(label(rows.getFirst().label(), 0, columns));
        groups.add(label(rows.getLast().group(), columns, (rows.size() - 1) * columns));
        for (int i = 0; i < rows.size(); i++) {
            Field name = label(rows.get(i).label(), i * columns, columns);
            names.add(i == 0 ? name.reachingDown() : name);
            for (Column column : block.columns()) {
                outcomes.add(label(column.label(), outcomes.size(), 1));
                figures.add(figure(table.cell(rows.get(i), column), figures.size()));
            }
        }
        List.of(groups, names, outcomes, figures).forEach(fields -> lines.add(new Line(fields, grid)));
    }

    private Field label(String text, int column, int width) {
        return Field.of(text, column, place).wide(width);
    }

    /** Where two paths name one cell and say different things, neither is taken. */
    private Field figure(CellId cell, int column) {
        List<JsonValue> stated = values.getOrDefault(cell, List.of());
        if (stated.isEmpty()) {
            return Field.of("", column, place);
        }
        JsonValue first = stated.getFirst();
        Field field = Field.of(first.text().strip(), column, places.apply(first));
        return stated.stream()
                .map(value -> value.text().strip())
                .filter(text -> !text.equals(field.text()))
                .findFirst()
                .map(other -> field.doubted(new Uncertainty(Uncertainty.Cause.UNCLEAR_EXTENT, other)))
                .orElse(field);
    }
}
