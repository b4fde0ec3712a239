package dev.gouji.parse.decode.pdf;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Sets a font after a look at its maps of characters: PDFBox writes out every code of a range, and a range takes ten bytes
 * whether it holds five codes or four thousand million.
 */
final class CharacterMaps extends SetFontAndSize {
    /** Unicode has 1.1 million; a map that names more codes says nothing of characters. */
    static final long CODES_MAX = 2_000_000;

    private static final int BYTES_MAX = 8_000_000;
    private static final List<COSName> MAPS = List.of(COSName.TO_UNICODE, COSName.ENCODING);
    private static final Pattern SECTION = Pattern.compile("(?s)begin(?:bf|cid|notdef)range(.*?)end");
    private static final Pattern RANGE = Pattern.compile("<([^>]*)>\\s*<([^>]*)>\\s*(?:<[^>]*>|\\[[^\\]]*\\]|-?\\d+)?");
    private static final Pattern NOT_HEXADECIMAL = Pattern.compile("[^0-9A-Fa-f]");

    CharacterMaps(PDFStreamEngine engine) {
        super(engine);
    }

    /** The drawing operations name a font whose maps cannot be written out. */
    static final class UnboundedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnboundedException() {
            super("a map of characters names more than %d codes".formatted(CODES_MAX));
        }
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
            COSDictionary font = font(name);
            for (COSName map : MAPS) {
                if (font != null
                        && font.getDictionaryObject(map) instanceof COSStream stream
                        && codes(stream) > CODES_MAX) {
                    throw new UnboundedException();
                }
            }
        }
        super.process(operator, operands);
    }

    private COSDictionary font(COSName name) {
        if (getContext().getResources() == null) {
            return null;
        }
        COSDictionary fonts = getContext().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts == null ? null : fonts.getCOSDictionary(name);
    }

    private static long codes(COSStream map) throws IOException {
        try (InputStream unpacked = map.createInputStream()) {
            return codes(new String(unpacked.readNBytes(BYTES_MAX), StandardCharsets.ISO_8859_1));
        }
    }

    /** How many codes the ranges of a map hold. */
    static long codes(String map) {
        long codes = 0;
        Matcher section = SECTION.matcher(map + " end");
        while (section.find() && codes <= CODES_MAX) {
            Matcher range = RANGE.matcher(section.group(1));
            while (range.find() && codes <= CODES_MAX) {
                codes += Math.max(0, value(range.group(2)) - value(range.group(1))) + 1;
            }
        }
        return codes;
    }

    /** As PDFBox reads it: the last four bytes, passing over what is no digit. */
    private static long value(String hexadecimal) {
        String digits = NOT_HEXADECIMAL.matcher(hexadecimal).replaceAll("");
        String last = digits.substring(Math.max(0, digits.length() - 8));
        return last.isEmpty() ? 0 : Long.parseLong(last, 16);
    }
}
