package dev.gouji.parse.decode.page;

import java.util.List;

/** The cells of a page's ruled tables, for whoever must recognise what is in them before a page can be put together. */
public final class RuledCells {
    private RuledCells() {}

    /** Their boxes, table by table, row by row. */
    public static List<Box> boxes(List<Ruling> rulings) {
        return TableArea.find(rulings).stream()
                .flatMap(area -> CellGrid.cells(area, area.columnLines()).stream())
                .map(CellGrid.Cell::box)
                .toList();
    }
}
