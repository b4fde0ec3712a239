package dev.gouji.parse.decode.page;

import java.util.List;

/**
 * Between which edges running text is set.
 *
 * @param left edge, infinite where no page has running text
 * @param right edge
 * @param size of most of the text
 */
record Margins(double left, double right, double size) {
    private static final double WIDE = 0.5;

    /** Of pages of one width. */
    static Margins of(List<GlyphRow> rows, double pageWidth) {
        List<GlyphRow> wide = rows.stream()
                .filter(row -> row.box().width() > WIDE * pageWidth)
                .toList();
        if (wide.isEmpty()) {
            return new Margins(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, size(rows));
        }
        double left = wide.stream()
                .mapToDouble(row -> row.box().left())
                .sorted()
                .skip(wide.size() / 10)
                .findFirst()
                .orElseThrow();
        double right = wide.stream()
                .mapToDouble(row -> row.box().right())
                .sorted()
                .skip((wide.size() * 9L) / 10)
                .findFirst()
                .orElseThrow();
        return new Margins(left, right, size(wide));
    }

    private static double size(List<GlyphRow> rows) {
        return rows.stream()
                .mapToDouble(GlyphRow::size)
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** Whether the next word would not have fitted on the line. */
    boolean isFull(GlyphRow row) {
        return row.box().right() >= right - 2 * row.size();
    }

    /** Whether a line starts further in than running text does. */
    boolean isIndented(GlyphRow row) {
        return row.box().left() > left + 1.2 * row.size();
    }

    /** Whether a line stands in the middle and is set larger than running text. */
    boolean isTitle(GlyphRow row) {
        double middle = (left + right) / 2;
        return row.size() > 1.2 * size && Math.abs(row.box().middleX() - middle) < 1.5 * row.size();
    }
}
