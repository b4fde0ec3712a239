package dev.gouji.parse.decode.page;

import dev.gouji.contract.report.Place;
import java.util.List;

/**
 * What stands on a page.
 *
 * @param number from 1
 * @param turns quarter turns clockwise by which the page must be turned for its text to stand upright; boxes are those
 *     of the turned page
 * @param width of the turned page in points
 * @param height of the turned page in points
 */
public record Page(int number, int turns, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {
    private static final int THOUSANDTHS = 1000;

    public Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }

    /** Where a box of the turned page lies on the page as it is displayed. */
    Place place(Box box) {
        double left = box.left() / width;
        double top = box.top() / height;
        double right = box.right() / width;
        double bottom = box.bottom() / height;
        return switch (turns) {
            case 1 -> place(top, 1 - right, bottom, 1 - left);
            case 2 -> place(1 - right, 1 - bottom, 1 - left, 1 - top);
            case 3 -> place(1 - bottom, left, 1 - top, right);
            default -> place(left, top, right, bottom);
        };
    }

    private Place place(double left, double top, double right, double bottom) {
        int x = thousandths(left);
        int y = thousandths(top);
        return new Place.OnPage(number, x, y, thousandths(right) - x, thousandths(bottom) - y);
    }

    private static int thousandths(double part) {
        return (int) Math.round(Math.clamp(part, 0, 1) * THOUSANDTHS);
    }
}
