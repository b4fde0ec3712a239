package dev.gouji.parse.decode.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Paths as they are drawn; kept are straight lines along the page's edges and rectangles too thin to be areas. */
final class DrawnLines {
    private static final int PIECES_MAX = 50_000;
    private static final double THIN = 3;
    private static final double ASKEW = 1;

    /** A straight piece, in the coordinates of the PDF. */
    record Piece(double x1, double y1, double x2, double y2) {}

    private final List<Piece> drawn = new ArrayList<>();
    private final List<Piece> path = new ArrayList<>();
    /** Outlines of the path so far, as left, bottom, right, top. */
    private final List<double[]> outlines = new ArrayList<>();

    private Point2D.Double current = new Point2D.Double();
    private Point2D.Double start = new Point2D.Double();
    private double[] outline;
    private boolean curved;

    List<Piece> pieces() {
        return drawn;
    }

    Point2D current() {
        return new Point2D.Float((float) current.x, (float) current.y);
    }

    void moveTo(double x, double y) {
        endOutline();
        current = new Point2D.Double(x, y);
        start = current;
        outline = new double[] {x, y, x, y};
    }

    void lineTo(double x, double y) {
        if (path.size() < PIECES_MAX) {
            path.add(new Piece(current.x, current.y, x, y));
        }
        current = new Point2D.Double(x, y);
        extend();
    }

    /** A curve is no ruling; the path goes on behind it. */
    void jumpTo(double x, double y) {
        curved = true;
        current = new Point2D.Double(x, y);
        extend();
    }

    void close() {
        if (current.distance(start) > 0) {
            lineTo(start.x, start.y);
        }
    }

    void rectangle(Point2D... corners) {
        moveTo(corners[0].getX(), corners[0].getY());
        for (int i = 1; i < corners.length; i++) {
            lineTo(corners[i].getX(), corners[i].getY());
        }
        close();
    }

    private void extend() {
        if (outline != null) {
            outline[0] = Math.min(outline[0], current.x);
            outline[1] = Math.min(outline[1], current.y);
            outline[2] = Math.max(outline[2], current.x);
            outline[3] = Math.max(outline[3], current.y);
        }
    }

    private void endOutline() {
        if (outline != null && (!curved || isDot(outline)) && outlines.size() < PIECES_MAX) {
            outlines.add(outline);
        }
        outline = null;
        curved = false;
    }

    private static boolean isDot(double[] area) {
        return area[2] - area[0] <= THIN && area[3] - area[1] <= THIN;
    }

    /** Draws the path's lines. */
    void stroke(boolean visible) {
        if (visible) {
            path.forEach(this::draw);
        }
        forget();
    }

    /** Draws the path's areas: a thin one is a line. */
    void fill(boolean visible) {
        endOutline();
        if (visible) {
            for (double[] area : outlines) {
                double width = area[2] - area[0];
                double height = area[3] - area[1];
                double x = (area[0] + area[2]) / 2;
                double y = (area[1] + area[3]) / 2;
                // A dot may belong to a line of dots either way.
                if (width <= THIN) {
                    draw(new Piece(x, area[1], x, area[3]));
                }
                if (height <= THIN) {
                    draw(new Piece(area[0], y, area[2], y));
                }
            }
        }
        forget();
    }

    void forget() {
        path.clear();
        outlines.clear();
        outline = null;
        curved = false;
    }

    private void draw(Piece piece) {
        boolean straight = Math.abs(piece.x1() - piece.x2()) <= ASKEW || Math.abs(piece.y1() - piece.y2()) <= ASKEW;
        if (straight && drawn.size() < PIECES_MAX) {
            drawn.add(piece);
        }
    }
}
