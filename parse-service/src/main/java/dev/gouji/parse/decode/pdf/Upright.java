package dev.gouji.parse.decode.pdf;

import dev.gouji.parse.decode.page.Box;
import dev.gouji.parse.decode.page.Glyph;
import dev.gouji.parse.decode.page.GlyphMarks;
import dev.gouji.parse.decode.page.Page;
import dev.gouji.parse.decode.page.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns what is drawn on a page until most of its text stands upright. */
final class Upright {
    private static final double TWICE = 0.2;
    private static final int TWICE_LOOKED_FOR = 64;

    private final PDRectangle crop;
    /** Quarter turns clockwise of the PDF's own coordinates. */
    private final int turns;

    private Upright(PDRectangle crop, int turns) {
        this.crop = crop;
        this.turns = turns;
    }

    /** The page with these of its glyphs. */
    static Page page(int number, PDPage pdf, PageScan scan, List<PageScan.Drawn> glyphs) {
        int displayed = Math.floorMod(pdf.getRotation() / 90, 4);
        int[] directions = new int[4];
        glyphs.forEach(glyph -> directions[glyph.turns()]++);
        int turns = displayed;
        for (int i = 0; i < directions.length; i++) {
            if (directions[i] > directions[turns]) {
                turns = i;
            }
        }
        Upright upright = new Upright(pdf.getCropBox(), turns);
        List<Glyph> drawn = new ArrayList<>();
        glyphs.forEach(glyph -> drawn.add(PageScan.upright(glyph, upright)));
        List<Ruling> rulings =
                scan.drawnLines().pieces().stream().map(upright::ruling).toList();
        int turned = Math.floorMod(turns - displayed, 4);
        return GlyphMarks.told(
                new Page(number, turned, upright.width(), upright.height(), withoutTwice(drawn), rulings));
    }

    private double width() {
        return turns % 2 == 0 ? crop.getWidth() : crop.getHeight();
    }

    private double height() {
        return turns % 2 == 0 ? crop.getHeight() : crop.getWidth();
    }

    private Ruling ruling(DrawnLines.Piece piece) {
        Box box = box(piece.x1(), piece.y1(), piece.x2(), piece.y2());
        boolean vertical = box.height() > box.width();
        return vertical
                ? new Ruling(true, (box.left() + box.right()) / 2, box.top(), box.bottom())
                : new Ruling(false, (box.top() + box.bottom()) / 2, box.left(), box.right());
    }

    /** The box between two opposite corners, given in the PDF's coordinates. */
    Box box(double x1, double y1, double x2, double y2) {
        double[] a = turned(x1 - crop.getLowerLeftX(), y1 - crop.getLowerLeftY());
        double[] b = turned(x2 - crop.getLowerLeftX(), y2 - crop.getLowerLeftY());
        return new Box(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
    }

    private double[] turned(double x, double y) {
        return switch (turns) {
            case 1 -> new double[] {y, x};
            case 2 -> new double[] {crop.getWidth() - x, y};
            case 3 -> new double[] {crop.getHeight() - y, crop.getWidth() - x};
            default -> new double[] {x, crop.getHeight() - y};
        };
    }

    /** Text drawn twice, a hair apart, is bold and not doubled. */
    private static List<Glyph> withoutTwice(List<Glyph> glyphs) {
        List<Glyph> kept = new ArrayList<>();
        Map<String, List<Glyph>> byText = new HashMap<>();
        for (Glyph glyph : glyphs) {
            String key = glyph.text() + Math.round(glyph.box().top() / 20);
            List<Glyph> same = byText.computeIfAbsent(key, unknown -> new ArrayList<>());
            boolean again = same.reversed().stream().limit(TWICE_LOOKED_FOR).anyMatch(other -> isAgain(glyph, other));
            if (!again) {
                kept.add(glyph);
                same.add(glyph);
            }
        }
        return kept;
    }

    private static boolean isAgain(Glyph glyph, Glyph other) {
        double apart = TWICE * glyph.size();
        return Math.abs(glyph.box().left() - other.box().left()) < apart
                && Math.abs(glyph.box().top() - other.box().top()) < apart
                && !glyph.isBlank();
    }
}
