package dev.gouji.parse.decode.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Which character a glyph of a font is. */
final class CharacterOf {
    /** Stands where a font draws something and does not say what. */
    static final String UNKNOWN = "\uFFFD";

    private CharacterOf() {}

    /** The character, {@link #UNKNOWN}, or nothing for what is no character. */
    static String glyph(PDFont font, int code) throws IOException {
        String text = font instanceof PDSimpleFont simple
                ? simple.toUnicode(code, GlyphList.getAdobeGlyphList())
                : font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return UNKNOWN;
        }
        if (text.codePoints().anyMatch(CharacterOf::saysNothing)) {
            return UNKNOWN;
        }
        return text.chars().allMatch(unit -> unit < ' ') ? "" : Radicals.replaced(text);
    }

    /** Private use, or nothing at all: the font's maker knew what it is, and nobody else. */
    private static boolean saysNothing(int codePoint) {
        return codePoint == 0
                || codePoint == 0xFFFD
                || Character.getType(codePoint) == Character.PRIVATE_USE
                || Character.getType(codePoint) == Character.UNASSIGNED;
    }
}
