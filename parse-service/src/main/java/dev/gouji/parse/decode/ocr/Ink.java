package dev.gouji.parse.decode.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where in a cell something is printed, its rulings and the dirt of the paper left out. */
final class Ink {
    /** Dots that no character part is smaller than. */
    private static final int SPECK = 14;

    /** Thin strokes that lie level break easily: so many dots up and down are still the same piece. */
    private static final int BROKEN = 3;

    private static final int EDGE = 3;

    private Ink() {}

    /** The pieces of connected ink in a cell. */
    static List<Area> pieces(Picture picture, Area cell) {
        int width = cell.width();
        int height = cell.height();
        boolean[] seen = new boolean[width * height];
        List<Area> pieces = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && picture.isFaint(cell.left() + i % width, cell.top() + i / width)) {
                Area piece = flood(picture, cell, seen, i);
                if (piece != null) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    private static Area flood(Picture picture, Area cell, boolean[] seen, int start) {
        int width = cell.width();
        int height = cell.height();
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        int dots = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.pop();
            int x = at % width;
            int y = at / width;
            dots++;
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
            for (int dy = -BROKEN; dy <= BROKEN; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int nx = x + dx;
                    int ny = y + dy;
                    if (nx >= 0 && ny >= 0 && nx < width && ny < height) {
                        int next = ny * width + nx;
                        if (!seen[next] && picture.isFaint(cell.left() + nx, cell.top() + ny)) {
                            seen[next] = true;
                            open.push(next);
                        }
                    }
                }
            }
        }
        // What is left of a ruling lies along the edge of the cell and is thin.
        boolean ruling = (left <= EDGE && right - left <= 2 * EDGE)
                || (right >= width - EDGE && right - left <= 2 * EDGE)
                || (top <= EDGE && bottom - top <= 2 * EDGE)
                || (bottom >= height - EDGE && bottom - top <= 2 * EDGE);
        if (dots < SPECK || ruling) {
            return null;
        }
        return new Area(cell.left() + left, cell.top() + top, cell.left() + right, cell.top() + bottom);
    }

    /** The area around all pieces. */
    static Area around(List<Area> pieces) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (Area piece : pieces) {
            left = Math.min(left, piece.left());
            top = Math.min(top, piece.top());
            right = Math.max(right, piece.right());
            bottom = Math.max(bottom, piece.bottom());
        }
        return new Area(left, top, right, bottom);
    }
}
