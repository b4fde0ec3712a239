package dev.gouji.parse.decode.page;

import dev.gouji.parse.document.Uncertainty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a cell says, its lines put together.
 *
 * @param doubt null for none
 */
record CellText(String text, Uncertainty doubt) {

    /** The text of the glyphs of one cell. */
    static CellText of(List<Glyph> glyphs, Box cell) {
        List<GlyphRow> rows = GlyphRow.of(glyphs);
        StringBuilder text = new StringBuilder();
        GlyphRow previous = null;
        boolean stacked = false;
        for (GlyphRow row : rows) {
            String line = row.text();
            if (previous != null) {
                int before = text.codePointBefore(text.length());
                int after = line.codePointAt(0);
                boolean figures = GlyphRow.isFigure(before) && GlyphRow.isFigure(after);
                stacked |= figures && !isFull(previous, cell);
                text.append(!figures && GlyphRow.isNarrow(before) && GlyphRow.isNarrow(after) ? " " : "");
            }
            text.append(line);
            previous = row;
        }
        String whole = text.toString().strip();
        if (stacked) {
            String apart = rows.stream().map(GlyphRow::text).collect(Collectors.joining(" / "));
            return new CellText(whole, new Uncertainty(Uncertainty.Cause.UNCLEAR_EXTENT, apart));
        }
        return new CellText(whole, doubt(glyphs).orElse(null));
    }

    /** A number is broken over two lines only where the next digit would not fit. */
    private static boolean isFull(GlyphRow row, Box cell) {
        return row.box().width() + row.size() > cell.width() - row.size() / 2;
    }

    private static Optional<Uncertainty> doubt(List<Glyph> glyphs) {
        List<Glyph> doubtful =
                glyphs.stream().filter(glyph -> glyph.doubt() != null).toList();
        return doubtful.stream()
                .map(Glyph::doubt)
                .filter(Uncertainty::isUndecided)
                .findFirst()
                .or(() -> doubtful.stream().map(Glyph::doubt).findFirst());
    }
}
