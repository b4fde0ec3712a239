package dev.gouji.parse.decode.ocr;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The ink of one cell.
 *
 * @param ink around everything printed in it
 * @param pieces connected ink
 */
record CellPicture(Area ink, List<Area> pieces) {
    private static final int BORDER = 16;
    private static final int MARGIN = 2;
    private static final int RULING = 5;

    /** What is printed in a cell of the page; nothing in a blank one. */
    static CellPicture of(Picture page, Area cell) {
        Area inside = cell.smallerBy(RULING);
        if (inside.isEmpty()) {
            return null;
        }
        List<Area> pieces = Ink.pieces(page, inside);
        return pieces.isEmpty() ? null : new CellPicture(Ink.around(pieces), pieces);
    }

    /** Whether all of it stands on one line. */
    boolean isOneLine() {
        int tallest = pieces.stream().mapToInt(Area::height).max().orElse(0);
        return ink.height() < 1.7 * tallest || ink.height() < ink.width() / 4;
    }

    BufferedImage cut(Picture page, double scale) {
        return page.cut(ink.smallerBy(-MARGIN), BORDER, scale);
    }
}
