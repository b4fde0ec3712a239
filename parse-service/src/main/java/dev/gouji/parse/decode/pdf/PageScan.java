package dev.gouji.parse.decode.pdf;

import dev.gouji.parse.decode.page.Box;
import dev.gouji.parse.decode.page.Glyph;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through the drawing operations of one page and notes its glyphs, its lines and its pictures. */
final class PageScan extends PDFGraphicsStreamEngine {
    private static final int GLYPHS_MAX = 200_000;
    private static final int UNKNOWN_PERCENT_MAX = 20;
    private static final double PICTURE_SHARE = 0.4;
    private static final int STAMP_GLYPHS = 40;
    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.12;

    /**
     * A glyph as drawn, in the coordinates of the PDF.
     *
     * @param text U+FFFD where the font does not say which character it is
     * @param turns quarter turns counter-clockwise of its baseline
     */
    record Drawn(String text, double x, double y, double width, double size, int turns) {}

    private final PDRectangle crop;
    private final List<Drawn> visible = new ArrayList<>();
    private final List<Drawn> invisible = new ArrayList<>();
    private final DrawnLines lines;
    private double pictureArea;
    private long largestPicture;
    private int unknown;

    PageScan(PDPage page) {
        super(page);
        crop = page.getCropBox();
        lines = new DrawnLines();
        addOperator(new CharacterMaps(this));
    }

    /** Reads the page; what is drawn by a broken operation is passed over as PDFBox does it. */
    void run() throws IOException {
        processPage(getPage());
    }

    List<Drawn> visible() {
        return visible;
    }

    List<Drawn> invisible() {
        return invisible;
    }

    DrawnLines drawnLines() {
        return lines;
    }

    /** Glyphs of which the font does not say what they are. */
    int unknown() {
        return unknown;
    }

    /** Whether it is a picture of a page: what else is drawn on it is no more than a stamp or a page number. */
    boolean isPicture() {
        return pictureShare() > PICTURE_SHARE && visible.size() < STAMP_GLYPHS;
    }

    /** Whether its fonts leave open what is printed. */
    boolean isUnknown() {
        return unknown * 100 > visible.size() * UNKNOWN_PERCENT_MAX;
    }

    /** How much of the page pictures cover, 1 for all of it. */
    private double pictureShare() {
        return pictureArea / Math.max(1, crop.getWidth() * crop.getHeight());
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        if (visible.size() + invisible.size() >= GLYPHS_MAX) {
            return;
        }
        double x = rendering.getTranslateX();
        double y = rendering.getTranslateY();
        if (!crop.contains((float) x, (float) y)) {
            return;
        }
        double size = Math.hypot(rendering.getShearX(), rendering.getScaleY());
        double along = Math.hypot(rendering.getScaleX(), rendering.getShearY());
        double width = font.isVertical() ? along : displacement.getX() * along;
        double angle = Math.atan2(rendering.getShearY(), rendering.getScaleX());
        int turns = Math.floorMod((int) Math.round(angle / (Math.PI / 2)), 4);
        String text = CharacterOf.glyph(font, code);
        if (text.isEmpty()) {
            return;
        }
        boolean hidden = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        unknown += text.equals(CharacterOf.UNKNOWN) && !hidden ? 1 : 0;
        (hidden ? invisible : visible).add(new Drawn(text, x, y, Math.abs(width), size, turns));
    }

    /** The box of a glyph in the upright page: baseline and size, as no font's own box can be relied on. */
    static Glyph upright(Drawn drawn, Upright page) {
        double cos = drawn.turns() == 0 ? 1 : drawn.turns() == 2 ? -1 : 0;
        double sin = drawn.turns() == 1 ? 1 : drawn.turns() == 3 ? -1 : 0;
        double up = drawn.size() * ASCENT;
        double down = drawn.size() * DESCENT;
        Box box = page.box(
                drawn.x() + sin * down,
                drawn.y() - cos * down,
                drawn.x() + cos * drawn.width() - sin * up,
                drawn.y() + sin * drawn.width() + cos * up);
        return new Glyph(drawn.text(), box, drawn.size(), null);
    }

    /** Dots of its largest picture. */
    long largestPicture() {
        return largestPicture;
    }

    @Override
    public void drawImage(PDImage image) {
        largestPicture = Math.max(largestPicture, (long) image.getWidth() * image.getHeight());
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        pictureArea += Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        lines.rectangle(p0, p1, p2, p3);
    }

    @Override
    public void moveTo(float x, float y) {
        lines.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        lines.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lines.jumpTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return lines.current();
    }

    @Override
    public void closePath() {
        lines.close();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off at the edge of a cell is read all the same.
    }

    @Override
    public void endPath() {
        lines.forget();
    }

    @Override
    public void strokePath() throws IOException {
        lines.stroke(PaintOf.isVisible(getGraphicsState().getStrokingColor()));
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        lines.fill(PaintOf.isVisible(getGraphicsState().getNonStrokingColor()));
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        lines.stroke(true);
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // No table is ruled with shadings.
    }
}
