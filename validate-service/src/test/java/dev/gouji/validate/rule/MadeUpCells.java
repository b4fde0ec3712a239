package dev.gouji.validate.rule;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The cells of a made-up report: zeros, unless something else is printed. */
final class MadeUpCells {
    /** Of whatever is no cell of the form. */
    static final Place PLACE = place(0);

    private final FormGeneration form;
    private final Map<CellId, Place> places = new LinkedHashMap<>();
    private final Map<CellId, Cell> cells = new LinkedHashMap<>();

    MadeUpCells(FormGeneration form) {
        this.form = form;
        int position = 0;
        for (CellId cell : Form.of(form).cells()) {
            places.put(cell, place(position++));
            cells.put(cell, new Cell.Number(BigDecimal.ZERO, "0", null, places.get(cell)));
        }
    }

    private static Place place(int position) {
        return new Place.InText(position + 1, position, position + 1);
    }

    Map<CellId, Cell> all() {
        return cells;
    }

    BigDecimal figure(String cell) {
        return cells.get(new CellId(cell)).figure().orElseThrow();
    }

    /** See {@link ReportBuilder#cells}. */
    void print(String overrides) {
        for (String override : overrides.strip().split("\\s+")) {
            if (!override.isEmpty()) {
                String[] parts = override.split("=", 2);
                set(parts[0], parts[1]);
            }
        }
    }

    /** See {@link ReportBuilder#plus}. */
    void add(String changes) {
        for (String change : changes.strip().split("\\s+")) {
            String[] parts = change.split("=", 2);
            set(parts[0], figure(parts[0]).add(new BigDecimal(parts[1])).toPlainString());
        }
    }

    /** See {@link ReportBuilder#printed}. */
    void print(String cell, String raw, String value, String unit) {
        CellId id = new CellId(cell);
        if (!cells.containsKey(id)) {
            throw new IllegalArgumentException("form %s has no cell %s".formatted(form, cell));
        }
        cells.put(id, new Cell.Number(new BigDecimal(value), raw, unit, PLACE));
    }

    /** See {@link ReportBuilder#added}. */
    void printBeside(String cell, String printed) {
        cells.put(new CellId(cell), cell(printed, PLACE));
    }

    private void set(String pattern, String printed) {
        List<CellId> known = pattern.endsWith("*")
                ? startingWith(pattern.substring(0, pattern.length() - 1))
                : Stream.of(new CellId(pattern)).filter(places::containsKey).toList();
        if (known.isEmpty()) {
            throw new IllegalArgumentException("form %s has no cell %s".formatted(form, pattern));
        }
        known.forEach(id -> cells.put(id, cell(printed, places.get(id))));
    }

    private List<CellId> startingWith(String start) {
        return places.keySet().stream()
                .filter(id -> id.path().startsWith(start))
                .toList();
    }

    private static Cell cell(String printed, Place place) {
        return switch (printed.charAt(0)) {
            case '_' -> new Cell.Blank("", place);
            case '/' -> new Cell.Placeholder("/", place);
            case '?' -> new Cell.Unreadable(printed.substring(1), place);
            case '!' -> Cell.MISSING;
            default -> new Cell.Number(new BigDecimal(printed), printed, null, place);
        };
    }
}
