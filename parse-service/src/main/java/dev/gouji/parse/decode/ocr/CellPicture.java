package dev.gouji.parse.decode.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final double LINE_SHARE = 0.7;
    private static final int FIGURE_PIECES_MAX = 12;
    private static final int RULING = 16;
    private static final int RULING_LEAST = 4;

    /** Rulings have some thickness: inwards from each edge until the edge is no line any more. */
    private static Area withoutRulings(Picture page, Area cell) {
        int left = cell.left();
        int top = cell.top();
        int right = cell.right();
        int bottom = cell.bottom();
        for (int i = 0; i < RULING; i++) {
            left += isLine(page, left, top, 1, bottom - top) || i < RULING_LEAST ? 1 : 0;
            right -= isLine(page, right - 1, top, 1, bottom - top) || i < RULING_LEAST ? 1 : 0;
            top += isLine(page, left, top, right - left, 1) || i < RULING_LEAST ? 1 : 0;
            bottom -= isLine(page, left, bottom - 1, right - left, 1) || i < RULING_LEAST ? 1 : 0;
            if (right - left < 2 || bottom - top < 2) {
                break;
            }
        }
        return new Area(left, top, right, bottom);
    }

    private static boolean isLine(Picture page, int left, int top, int width, int height) {
        int marked = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                boolean inside = x >= 0 && y >= 0 && x < page.width() && y < page.height();
                marked += inside && page.isMarked(x, y) ? 1 : 0;
            }
        }
        return marked * 2 > width * height;
    }

    /** What is printed in a cell of the page; nothing in a blank one. */
    static CellPicture of(Picture page, Area cell) {
        Area inside = withoutRulings(page, cell).smallerBy(MARGIN);
        if (inside.isEmpty()) {
            return null;
        }
        List<Area> pieces = Ink.pieces(page, inside);
        return pieces.isEmpty() ? null : new CellPicture(Ink.around(pieces), pieces);
    }

    List<Area> leftToRight() {
        return pieces.stream().sorted(Comparator.comparingInt(Area::left)).toList();
    }

    /** Whether it could be a figure: few narrow pieces side by side, all on one line. */
    boolean mayBeFigure() {
        if (pieces.size() > FIGURE_PIECES_MAX || lines().size() > 1) {
            return false;
        }
        int end = Integer.MIN_VALUE;
        for (Area piece : leftToRight()) {
            boolean dot = piece.height() < ink.height() / 3;
            boolean sideBySide = piece.left() + 1 >= end;
            boolean digit = piece.height() > ink.height() * 3 / 4 && piece.width() < piece.height();
            if (!sideBySide || !dot && !digit) {
                return false;
            }
            end = piece.right();
        }
        return true;
    }

    /** Its lines, each for itself, from top to bottom. */
    List<CellPicture> lines() {
        List<Area> sorted =
                pieces.stream().sorted(Comparator.comparingInt(Area::top)).toList();
        int tallest = pieces.stream().mapToInt(Area::height).max().orElse(0);
        List<List<Area>> lines = new ArrayList<>();
        int bottom = Integer.MIN_VALUE;
        int top = 0;
        for (Area piece : sorted) {
            boolean below = piece.top() >= bottom;
            // Strokes of one character lie apart too, as those of 二 do; a line is at least as tall as they are wide.
            if (lines.isEmpty() || below && bottom - top >= tallest * LINE_SHARE) {
                lines.add(new ArrayList<>());
                top = piece.top();
                bottom = piece.bottom();
            }
            lines.getLast().add(piece);
            bottom = Math.max(bottom, piece.bottom());
        }
        return lines.stream()
                .map(line -> new CellPicture(Ink.around(line), List.copyOf(line)))
                .toList();
    }

    BufferedImage cut(Picture page, double scale) {
        return page.cut(ink.smallerBy(-MARGIN), BORDER, scale);
    }
}
