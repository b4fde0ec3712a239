package dev.gouji.parse.decode.ocr;

import dev.gouji.parse.decode.page.Page;
import dev.gouji.parse.decode.page.PrintedPages;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.Document;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture (PNG, JPEG, TIFF, BMP) of a report into a document, when the OCR program is installed. */
public final class PictureDecoder {
    /** An A4 page is this wide at {@link Picture#DPI}; smaller pictures are enlarged to it. */
    private static final int PAGE_WIDTH = 2480;

    private PictureDecoder() {}

    /** Decodes the bytes of a picture: GJ-106 broken, GJ-107 too large, GJ-122 without the OCR program. */
    public static Decoding decode(byte[] content) {
        ImageIO.setUseCache(false);
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new Decoding.Refused(OcrRefusals.broken());
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return new Decoding.Refused(OcrRefusals.broken());
        }
    }

    private static Decoding read(ImageReader reader) throws IOException {
        int count = reader.getNumImages(true);
        if (count > ScannedPages.PAGES_MAX) {
            return new Decoding.Refused(OcrRefusals.tooLarge("页数 (pages)", ScannedPages.PAGES_MAX, count));
        }
        for (int i = 0; i < count; i++) {
            long dots = (long) reader.getWidth(i) * reader.getHeight(i);
            if (dots > ScannedPages.DOTS_MAX) {
                return new Decoding.Refused(OcrRefusals.tooLarge("像素 (pixels)", ScannedPages.DOTS_MAX, dots));
            }
        }
        if (!Tesseract.isInstalled()) {
            return new Decoding.Refused(OcrRefusals.notInstalled("此文件 (this file)"));
        }
        ScannedPages.begin();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BufferedImage image = reader.read(i);
            double scale = Math.clamp(PAGE_WIDTH / (double) Math.min(image.getWidth(), image.getHeight()), 0.5, 4);
            int width = (int) Math.round(image.getWidth() * scale);
            int height = (int) Math.round(image.getHeight() * scale);
            pages.add(PageRecogniser.page(Picture.of(image, width, height), i + 1));
        }
        return new Decoding.Decoded(new Document(PrintedPages.lines(pages), List.of(), List.of()));
    }
}
