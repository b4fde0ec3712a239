package dev.gouji.parse.decode.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A PDF drawn by hand, operation by operation. Its font is not embedded: characters are named by their code alone. */
final class DrawnPdf {
    private static final COSName FONT = COSName.getPDFName("F");

    private final PDDocument pdf = new PDDocument();
    private final StringBuilder drawn = new StringBuilder();
    private final boolean named;
    private PDPage page;

    private DrawnPdf(boolean named) {
        this.named = named;
        newPage(0);
    }

    static DrawnPdf a4() {
        return new DrawnPdf(true);
    }

    /** With a font of which nobody but its maker knows what its glyphs are. */
    static DrawnPdf withoutCharacters() {
        return new DrawnPdf(false);
    }

    /** The next page, displayed turned clockwise by so many degrees. */
    DrawnPdf newPage(int rotation) {
        finish();
        page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        page.setResources(new PDResources());
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font());
        page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
        pdf.addPage(page);
        return this;
    }

    DrawnPdf text(double x, double y, double size, String text) {
        return text(x, y, size, 0, text);
    }

    /** Text whose baseline runs at an angle. */
    DrawnPdf text(double x, double y, double size, int degrees, String text) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        StringBuilder codes = new StringBuilder();
        text.chars().forEach(unit -> codes.append("%04X".formatted(named ? unit : unit % 5_000 + 1)));
        return draw(
                "BT /F %.2f Tf %.5f %.5f %.5f %.5f %.2f %.2f Tm <%s> Tj ET", size, cos, sin, -sin, cos, x, y, codes);
    }

    DrawnPdf line(double x1, double y1, double x2, double y2) {
        return draw("%.2f %.2f m %.2f %.2f l S", x1, y1, x2, y2);
    }

    /** The rulings of a table of equal cells. */
    DrawnPdf table(double left, double top, double columnWidth, int columns, double rowHeight, int rows) {
        for (int row = 0; row <= rows; row++) {
            line(left, top - row * rowHeight, left + columns * columnWidth, top - row * rowHeight);
        }
        for (int column = 0; column <= columns; column++) {
            double x = left + column * columnWidth;
            line(x, top, x, top - rows * rowHeight);
        }
        return this;
    }

    DrawnPdf draw(String operation, Object... values) {
        drawn.append(String.format(Locale.ROOT, operation, values)).append('\n');
        return this;
    }

    PDDocument document() {
        finish();
        return pdf;
    }

    byte[] bytes() {
        finish();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.save(bytes);
            pdf.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish() {
        if (page != null) {
            try {
                PDStream content = new PDStream(pdf);
                try (OutputStream out = content.createOutputStream()) {
                    out.write(drawn.toString().getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        drawn.setLength(0);
        page = null;
    }

    /** Two bytes a character; Chinese ones as wide as high, digits and letters half as wide. */
    private COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString(named ? "GB1" : "Identity"));
        system.setInt(COSName.SUPPLEMENT, 2);
        COSArray halves = new COSArray();
        halves.add(COSInteger.get(1));
        halves.add(COSInteger.get(95));
        halves.add(COSInteger.get(500));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "SimSun");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "SimSun");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, halves);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setName(COSName.ENCODING, named ? "UniGB-UCS2-H" : "Identity-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
