package dev.gouji.parse.decode.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** Whether a colour can be seen on paper. */
final class PaintOf {
    private static final int WHITE = 0xF8;

    private PaintOf() {}

    static boolean isVisible(PDColor colour) throws IOException {
        if (colour == null || colour.isPattern()) {
            return true;
        }
        int rgb;
        try {
            rgb = colour.toRGB();
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return true;
        }
        return (rgb >> 16 & 0xFF) < WHITE || (rgb >> 8 & 0xFF) < WHITE || (rgb & 0xFF) < WHITE;
    }
}
