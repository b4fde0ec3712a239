package dev.gouji.parse.decode.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs that stand on one line, from left to right. */
final class GlyphRow {
    private static final double SAME_LINE = 0.5;
    /** In parts of the font size: digits further apart than this are not one number. */
    private static final double DIGIT_GAP = 0.18;

    private static final double WORD_GAP = 0.2;

    private final List<Glyph> glyphs;
    private final Box box;

    GlyphRow(List<Glyph> glyphs) {
        this.glyphs = glyphs.stream()
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().left()))
                .toList();
        this.box = Box.around(this.glyphs.stream().map(Glyph::box).toList());
    }

    /** Glyphs in any order into lines from top to bottom. */
    static List<GlyphRow> of(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.<Glyph>comparingDouble(glyph -> glyph.box().middleY())
                        .thenComparingDouble(glyph -> glyph.box().left()))
                .toList();
        List<List<Glyph>> rows = new ArrayList<>();
        List<Box> bands = new ArrayList<>();
        for (Glyph glyph : sorted) {
            int row = rowOf(glyph.box(), bands);
            if (row < 0) {
                rows.add(new ArrayList<>(List.of(glyph)));
                bands.add(glyph.box());
            } else {
                rows.get(row).add(glyph);
            }
        }
        List<GlyphRow> result = new ArrayList<>();
        rows.forEach(row -> result.add(new GlyphRow(row)));
        result.sort(Comparator.comparingDouble(row -> row.box.top()));
        return result;
    }

    /** Glyphs come from above, so only the last lines can be meant. */
    private static int rowOf(Box glyph, List<Box> bands) {
        for (int i = bands.size() - 1; i >= Math.max(0, bands.size() - 3); i--) {
            if (bands.get(i).sharedHeight(glyph) > SAME_LINE) {
                return i;
            }
        }
        return -1;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    Box box() {
        return box;
    }

    /** Of most of its glyphs. */
    double size() {
        return glyphs.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(glyphs.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** What it says: a blank where the gap shows one, never between two Chinese characters. */
    String text() {
        StringBuilder text = new StringBuilder();
        Glyph previous = null;
        for (Glyph glyph : glyphs) {
            if (previous != null && isApart(previous, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            previous = glyph;
        }
        return text.toString();
    }

    private static boolean isApart(Glyph left, Glyph right) {
        double gap = right.box().left() - left.box().right();
        double size = Math.max(left.size(), right.size());
        int before = left.text().codePointBefore(left.text().length());
        int after = right.text().codePointAt(0);
        if (isFigure(before) && isFigure(after)) {
            return gap > DIGIT_GAP * size;
        }
        return isNarrow(before) && isNarrow(after) && gap > WORD_GAP * size;
    }

    static boolean isFigure(int codePoint) {
        return Character.isDigit(codePoint) || codePoint == '.' || codePoint == ',' || codePoint == '．';
    }

    static boolean isNarrow(int codePoint) {
        return codePoint < 0x250 && !Character.isWhitespace(codePoint);
    }

    /** The pieces of a line that wide gaps part. */
    List<GlyphRow> pieces(double gapInSizes) {
        List<GlyphRow> pieces = new ArrayList<>();
        List<Glyph> running = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!running.isEmpty()
                    && glyph.box().left() - running.getLast().box().right()
                            > gapInSizes
                                    * Math.max(glyph.size(), running.getLast().size())) {
                pieces.add(new GlyphRow(running));
                running = new ArrayList<>();
            }
            running.add(glyph);
        }
        pieces.add(new GlyphRow(running));
        return pieces;
    }
}
