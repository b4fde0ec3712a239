package dev.gouji.parse.decode.page;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Where among printed lines a table without rulings stands: told by lines that end in figures set apart. */
final class AlignedRegion {
    /** In font sizes: white space this wide parts two cells. */
    static final double CELL_GAP = 0.55;

    /** Rows of the statutory table that are numbered like the parts of the report. */
    private static final Pattern ROW_LABEL = Pattern.compile("本年新收|上年结转|本年度办|办理结果|结转下|^.、$");

    static final double HEADER_GAP = 0.28;
    private static final int HEADER_PIECES = 8;
    private static final double CLEAR_GAP = 2;
    private static final int HEADER_MAX = 8;
    private static final int BETWEEN_MAX = 8;

    private AlignedRegion() {}

    /** Half-open ranges of lines, in order. */
    static List<int[]> find(List<PlacedRow> rows) {
        List<int[]> regions = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            if (!endsInFigures(rows.get(at))) {
                at++;
                continue;
            }
            int from = headerStart(rows, at, regions.isEmpty() ? 0 : regions.getLast()[1]);
            int to = at + 1;
            for (int next = to; next < rows.size() && next - to < BETWEEN_MAX; next++) {
                if (endsInFigures(rows.get(next))) {
                    to = next + 1;
                } else if (isProse(rows.get(next))) {
                    break;
                }
            }
            to = withRestOfLabel(rows, to);
            regions.add(new int[] {from, to});
            at = to;
        }
        return regions;
    }

    private static int headerStart(List<PlacedRow> rows, int first, int earliest) {
        int from = first;
        for (int i = first - 1; i >= Math.max(earliest, first - HEADER_MAX) && !isProse(rows.get(i)); i--) {
            boolean several = rows.get(i).row().pieces(CELL_GAP).size() > 1 || isHeaderLike(rows.get(i));
            boolean close = isClose(rows.get(i), rows.get(i + 1));
            if (several || close && from == i + 1) {
                from = i;
            }
        }
        return from;
    }

    private static int withRestOfLabel(List<PlacedRow> rows, int end) {
        int to = end;
        while (to < rows.size()
                && isClose(rows.get(to - 1), rows.get(to))
                && !isHeading(rows.get(to))
                && !isRunningText(rows.get(to))
                && rows.get(to).row().pieces(CELL_GAP).size() == 1
                && to - end < 2) {
            to++;
        }
        return to;
    }

    private static boolean isClose(PlacedRow upper, PlacedRow lower) {
        double leading = lower.row().box().middleY() - upper.row().box().middleY();
        return upper.page() == lower.page()
                && leading < 2 * Math.max(lower.row().size(), upper.row().size());
    }

    private static boolean isHeading(PlacedRow row) {
        return row.row().pieces(CELL_GAP).size() == 1
                && (Paragraphs.opensPart(row.row().text())
                                && !ROW_LABEL.matcher(row.row().text()).find()
                        || row.margins().isTitle(row.row()));
    }

    private static boolean isProse(PlacedRow row) {
        return isRunningText(row) || isHeading(row);
    }

    /** A line from edge to edge without a gap. */
    private static boolean isRunningText(PlacedRow row) {
        return row.margins().isFull(row.row())
                && row.row().pieces(CLEAR_GAP).size() == 1
                && !endsInFigures(row)
                && !isHeaderLike(row)
                && row.row().box().width()
                        > (row.margins().right() - row.margins().left()) / 2;
    }

    /** Many short words with little between them. */
    private static boolean isHeaderLike(PlacedRow row) {
        return row.row().pieces(HEADER_GAP).size() >= HEADER_PIECES;
    }

    private static boolean endsInFigures(PlacedRow row) {
        List<GlyphRow> pieces = row.row().pieces(CELL_GAP);
        int figures = 0;
        for (GlyphRow piece : pieces) {
            figures += PrintedCell.isFigure(piece.text().strip()) ? 1 : 0;
        }
        if (!PrintedCell.isFigure(pieces.getLast().text().strip())) {
            return false;
        }
        return figures >= 3
                || pieces.size() == 2 && row.row().pieces(CLEAR_GAP).size() == 2 && figures == 1
                || pieces.size() >= 3 && figures >= 2;
    }
}
