package dev.gouji.parse.decode.page;

import dev.gouji.parse.document.Uncertainty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ruled table, or as much of one as stands on one page. */
record TablePart(Page page, TableArea area, List<Glyph> glyphs) {
    private static final double SIDE_BY_SIDE = 0.18;
    private static final double ALIGNED = 6;

    /** Its cells with what is printed in them, row by row. */
    List<PrintedCell> cells(List<Double> columnLines) {
        List<CellGrid.Cell> grid = CellGrid.cells(area, columnLines);
        Map<CellGrid.Cell, List<Glyph>> printed = new LinkedHashMap<>();
        grid.forEach(cell -> printed.put(cell, new ArrayList<>()));
        Map<Glyph, CellGrid.Cell> cellOf = new HashMap<>();
        for (Glyph glyph : glyphs) {
            double x = glyph.box().middleX();
            double y = Math.clamp(
                    glyph.box().middleY(), area.box().top(), area.box().bottom() - Ruling.SAME);
            grid.stream().filter(cell -> cell.box().holds(x, y)).findFirst().ifPresent(cell -> {
                printed.get(cell).add(glyph);
                cellOf.put(glyph, cell);
            });
        }
        Map<CellGrid.Cell, Uncertainty> across = acrossEdges(cellOf);
        List<PrintedCell> cells = new ArrayList<>();
        printed.forEach((cell, inside) -> {
            CellText text = CellText.of(inside, cell.box());
            Uncertainty doubt = across.getOrDefault(cell, text.doubt());
            boolean open = !area.isClosed(cell.box().top(), cell.box().middleX());
            cells.add(new PrintedCell(page, cell, text.text(), doubt, lastLine(inside), open));
        });
        return cells;
    }

    /** Figures that run on over the edge of a cell: whose they are cannot be told. */
    private Map<CellGrid.Cell, Uncertainty> acrossEdges(Map<Glyph, CellGrid.Cell> cellOf) {
        List<Glyph> figures = cellOf.keySet().stream()
                .filter(glyph -> GlyphRow.isFigure(glyph.text().codePointAt(0)))
                .toList();
        Map<CellGrid.Cell, Uncertainty> doubts = new HashMap<>();
        for (GlyphRow row : GlyphRow.of(figures)) {
            for (GlyphRow run : row.pieces(SIDE_BY_SIDE)) {
                List<CellGrid.Cell> touched =
                        run.glyphs().stream().map(cellOf::get).distinct().toList();
                if (touched.size() > 1
                        && touched.getFirst().row() == touched.getLast().row()) {
                    Uncertainty doubt = new Uncertainty(Uncertainty.Cause.UNCLEAR_EXTENT, run.text());
                    touched.forEach(cell -> doubts.put(cell, doubt));
                }
            }
        }
        return doubts;
    }

    private static Box lastLine(List<Glyph> inside) {
        List<GlyphRow> rows = GlyphRow.of(inside);
        return rows.isEmpty() ? null : rows.getLast().box();
    }

    /** Whether this part, at the head of its page, can be where a part at the foot of the page before goes on. */
    boolean continues(TablePart before) {
        return page.number() == before.page.number() + 1
                && page.turns() == before.page.turns()
                && Math.abs(area.box().left() - before.area.box().left()) < ALIGNED
                && Math.abs(area.box().right() - before.area.box().right()) < ALIGNED;
    }
}
