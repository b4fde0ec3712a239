package dev.gouji.parse.decode.page;

import java.util.Collection;

/** A rectangle on a page as a reader sees it: in points from the upper left corner, y downwards. */
public record Box(double left, double top, double right, double bottom) {

    /** The smallest box around several; at least one is needed. */
    static Box around(Collection<Box> boxes) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Box box : boxes) {
            left = Math.min(left, box.left);
            top = Math.min(top, box.top);
            right = Math.max(right, box.right);
            bottom = Math.max(bottom, box.bottom);
        }
        return new Box(left, top, right, bottom);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }

    boolean holds(double x, double y) {
        return x >= left && x < right && y >= top && y < bottom;
    }

    /** How much of their heights two boxes share, as a part of the lower one's height. */
    double sharedHeight(Box other) {
        double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return shared / Math.max(0.01, Math.min(height(), other.height()));
    }
}
