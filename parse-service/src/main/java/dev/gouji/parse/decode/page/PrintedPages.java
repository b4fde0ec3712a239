package dev.gouji.parse.decode.page;

import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Printed pages into lines and fields: ruled tables cell by cell, columns without rulings by their alignment, running
 * text as paragraphs, page numbers and running heads left out.
 */
public final class PrintedPages {
    private final List<Line> lines = new ArrayList<>();
    private final List<PlacedRow> free = new ArrayList<>();
    private final Map<Long, Margins> margins = new HashMap<>();
    private int tables;
    private RuledTable open;

    private PrintedPages() {}

    /** The lines of a document's pages, which are given in order. */
    public static List<Line> lines(List<Page> pages) {
        PrintedPages reader = new PrintedPages();
        List<PageBlocks> blocks =
                RunningHeads.cleared(pages).stream().map(PageBlocks::of).toList();
        Map<Long, List<GlyphRow>> rows = new HashMap<>();
        blocks.forEach(page ->
                rows.computeIfAbsent(width(page), unknown -> new ArrayList<>()).addAll(page.rows()));
        rows.forEach((width, ofWidth) -> reader.margins.put(width, Margins.of(ofWidth, width)));
        blocks.forEach(reader::add);
        reader.endTable();
        reader.endText();
        return reader.lines;
    }

    private static long width(PageBlocks blocks) {
        return Math.round(blocks.page().width());
    }

    private void add(PageBlocks blocks) {
        Margins ofPage = margins.get(width(blocks));
        boolean first = true;
        for (PageBlocks.Block block : blocks.blocks()) {
            switch (block) {
                case PageBlocks.Text text -> {
                    endTable();
                    free.add(new PlacedRow(blocks.page(), ofPage, text.row()));
                }
                case PageBlocks.Ruled ruled -> {
                    endText();
                    table(ruled.part(), first);
                }
            }
            first = false;
        }
    }

    private void table(TablePart part, boolean first) {
        if (first && open != null && part.continues(open.lastPart())) {
            open.continueWith(part);
            return;
        }
        endTable();
        open = new RuledTable(part);
    }

    private void endTable() {
        if (open != null) {
            lines.addAll(open.lines(++tables));
            open = null;
        }
    }

    /** Printed lines between ruled tables: running text, and tables without rulings. */
    private void endText() {
        int at = 0;
        for (int[] region : AlignedRegion.find(free)) {
            paragraphs(free.subList(at, region[0]));
            lines.addAll(AlignedTable.lines(free.subList(region[0], region[1]), ++tables));
            at = region[1];
        }
        paragraphs(free.subList(at, free.size()));
        free.clear();
    }

    private void paragraphs(List<PlacedRow> rows) {
        Paragraphs paragraphs = new Paragraphs(lines);
        rows.forEach(row -> paragraphs.add(row.row(), row.page(), row.margins()));
        paragraphs.end();
    }
}
