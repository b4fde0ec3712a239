package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import java.util.ArrayList;
import java.util.List;

/** Rows whose labels tell nothing of the figures: all figures of all rows are there, and their order says whose they are. */
record RowsInOrder(Table table, List<Row> rows, List<Column> columns, List<Field> figures) {
    RowsInOrder {
        if (figures.size() != rows.size() * columns.size()) {
            throw new IllegalArgumentException("%d rows of %d columns need as many figures, not %d"
                    .formatted(rows.size(), columns.size(), figures.size()));
        }
    }

    /** Reads every cell and says that it was read so, as what happened to the labels is nothing to rely on. */
    void readInto(ReadCells cells, String whatHappenedToLabels, String inEnglish) {
        List<CellId> ids = new ArrayList<>();
        for (Row row : rows) {
            for (Column column : columns) {
                CellId id = table.cell(row, column);
                cells.read(id, figures.get(ids.size()), column.quantity());
                ids.add(id);
            }
        }
        Place place = figures.getFirst().place();
        cells.problem(
                "GJ-237",
                "%s：以下 %d 行的标签%s，按表中次序读出，请对照原件。The labels of the next %d rows %s; they are read by their place in the table. Compare with the original."
                        .formatted(place.describe(), rows.size(), whatHappenedToLabels, rows.size(), inEnglish),
                ids,
                place);
    }
}
