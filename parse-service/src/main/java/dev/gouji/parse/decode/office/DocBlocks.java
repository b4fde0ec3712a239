package dev.gouji.parse.decode.office;

import dev.gouji.parse.document.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The body of a DOC into paragraphs and tables. Headers, footers and notes stand outside of it. */
final class DocBlocks {
    private static final int DEPTH_MAX = 50;
    /** Edges of cells that a person sees in one line differ by this many twentieths of a point at times. */
    private static final int SAME_EDGE = 30;

    private final OfficeProblems problems;
    private final DocNumbering numbering = new DocNumbering();

    DocBlocks(OfficeProblems problems) {
        this.problems = problems;
    }

    /** The blocks in a part of the document, in their order. */
    List<WordBlock> of(Range range) throws UnreadableDocumentException {
        return of(range, 0);
    }

    private List<WordBlock> of(Range range, int level) throws UnreadableDocumentException {
        OfficeRefusals.refuseMore("嵌套层数", "levels of nesting", DEPTH_MAX, level);
        List<WordBlock> blocks = new ArrayList<>();
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                blocks.add(table(table));
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                String text = new DocText(problems).of(paragraph);
                String label = numbering.label(paragraph, !text.isBlank());
                blocks.add(new WordBlock.Paragraph(List.of((label + text).split("\n"))));
            }
        }
        return blocks;
    }

    private WordBlock.Table table(Table table) throws UnreadableDocumentException {
        List<Integer> edges = edges(table);
        List<WordBlock.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            rows.add(row(table.getRow(i), edges, table.getTableLevel()));
        }
        return new WordBlock.Table(rows);
    }

    private WordBlock.Row row(TableRow row, List<Integer> edges, int level) throws UnreadableDocumentException {
        List<WordBlock.Cell> cells = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            int column = Math.max(next, column(edges, cell.getLeftEdge()));
            int end = Math.max(column + 1, column(edges, cell.getLeftEdge() + cell.getWidth()));
            next = end;
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                WordBlock.Cell before = cells.removeLast();
                cells.add(new WordBlock.Cell(
                        before.column(), end - before.column(), before.continued(), before.content()));
            } else {
                boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                cells.add(new WordBlock.Cell(column, end - column, continued, of(cell, level)));
            }
        }
        return new WordBlock.Row(cells);
    }

    /** Where the columns of a table begin and end, from left to right: the union over its rows. */
    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                all.add(row.getCell(j).getLeftEdge());
                all.add(row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int position) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= position) {
            column++;
        }
        return column;
    }
}
