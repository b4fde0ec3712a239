package dev.gouji.parse.made;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Pages that fill from top to bottom, each with its number in its foot. */
final class PdfPages implements AutoCloseable {
    static final float LEFT = 56;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 64;
    private static final float BOTTOM = 72;

    private final PDDocument pdf;
    private final PDFont font;
    private PDPageContentStream page;
    private float y;

    PdfPages(PDDocument pdf, PDFont font) throws IOException {
        this.pdf = pdf;
        this.font = font;
        turn();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        pdf.addPage(next);
        page = new PDPageContentStream(pdf, next);
        y = TOP;
        text("- %d -".formatted(pdf.getNumberOfPages()), LEFT + WIDTH / 2 - 12, 40, 9);
    }

    /** Makes sure that so much of the page is left. */
    void need(float height) throws IOException {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    float y() {
        return y;
    }

    void down(float height) {
        y -= height;
    }

    /** Whether so much would still fit. */
    boolean fits(float height) {
        return y - height >= BOTTOM;
    }

    void text(String text, float x, float baseline, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, baseline);
        page.showText(text);
        page.endText();
    }

    void line(float x1, float y1, float x2, float y2) throws IOException {
        page.setLineWidth(0.6f);
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    void paragraph(String text, float size) throws IOException {
        for (String line : wrapped(text, WIDTH, size)) {
            need(size * 1.8f);
            text(line, LEFT, y - size, size);
            down(size * 1.8f);
        }
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) * size / 1000;
    }

    /** Lines that are no wider than there is room; characters may be parted, the digits of a number may not. */
    List<String> wrapped(String text, float room, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String whole : printable(text).split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : whole.split("(?<![0-9.,])|(?![0-9.,])")) {
                if (!line.isEmpty() && width(line + word, size) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Fonts have no pictures of blanks other than the plain one, and none of what nobody sees. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        for (char unit : text.toCharArray()) {
            boolean blank = Character.isSpaceChar(unit);
            if (Character.getType(unit) != Character.FORMAT) {
                printable.append(blank ? ' ' : unit);
            }
        }
        return printable.toString();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
