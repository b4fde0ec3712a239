package dev.gouji.parse.made;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Reports as PDF with text, tables ruled, cells wrapped, pages numbered. Needs a font with Chinese characters in
 * TrueType outlines (Debian: fonts-wqy-zenhei); without one there are no PDFs.
 */
final class PdfFile {
    private static final List<String> FONTS = List.of(
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/wqy-zenhei/wqy-zenhei.ttc",
            "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc");
    private static final Optional<TrueTypeFont> FONT = font();

    private PdfFile() {}

    /** Whether there is a font to write with. */
    static boolean isPossible() {
        return FONT.isPresent();
    }

    private static Optional<TrueTypeFont> font() {
        Optional<File> file = Stream.of(System.getProperty("gouji.font", ""))
                .filter(named -> !named.isEmpty())
                .map(File::new)
                .findFirst()
                .or(() -> FONTS.stream().map(File::new).filter(File::canRead).findFirst());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        TrueTypeFont[] first = new TrueTypeFont[1];
        try {
            // Stays open for the life of the virtual machine: every document embeds its part of it.
            new TrueTypeCollection(file.get()).processAllFonts(font -> first[0] = first[0] == null ? font : first[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(first[0]);
    }

    /** One at a time: the font is read through one cursor. */
    static synchronized byte[] of(MadeReport report) {
        TrueTypeFont letters = FONT.orElseThrow(() -> new IllegalStateException("no Chinese font on this machine"));
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(pdf, letters, true);
            try (PdfPages pages = new PdfPages(pdf, font)) {
                for (Part part : report.parts()) {
                    switch (part) {
                        case Part.Title title -> pages.paragraph(title.text(), 16);
                        case Part.Heading heading -> pages.paragraph(heading.text(), 12);
                        case Part.Paragraph paragraph -> pages.paragraph("　　" + paragraph.text(), 10.5f);
                        case Grid grid -> PdfTable.draw(grid, pages);
                    }
                }
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
