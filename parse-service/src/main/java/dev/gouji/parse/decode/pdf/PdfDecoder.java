package dev.gouji.parse.decode.pdf;

import dev.gouji.parse.decode.ocr.ScannedPages;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF into a document. Scripts, actions, forms and embedded files in it are never looked at. Time and memory are
 * bounded by whoever calls; pages and unpacked bytes are bounded here.
 */
public final class PdfDecoder {
    static final int PAGES_MAX = 300;

    private PdfDecoder() {}

    /** Decodes the bytes of a PDF: GJ-105 encrypted, GJ-106 broken, GJ-107 too large, GJ-121 without characters. */
    public static Decoding decode(byte[] content) {
        return decode(content, ScannedPages.canBeRead());
    }

    /**
     * The same, with or without recognition of what is drawn and not written: the one part that takes seconds a page, and
     * that has a limit of its own.
     */
    public static Decoding decode(byte[] content, boolean recognise) {
        if (UnpackedSize.exceedsLimit(content)) {
            return new Decoding.Refused(
                    PdfRefusals.tooLarge("解压后字节数 (bytes unpacked)", UnpackedSize.BYTES_MAX, "更多 (more)"));
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return read(pdf, recognise);
        } catch (InvalidPasswordException e) {
            return new Decoding.Refused(PdfRefusals.encrypted());
        } catch (UnreadableDocumentException e) {
            return new Decoding.Refused(e.refusal());
        } catch (IOException | StackOverflowError e) {
            return new Decoding.Refused(PdfRefusals.broken());
        } catch (OutOfMemoryError e) {
            return new Decoding.Refused(PdfRefusals.tooLarge("内存 (memory)", UnpackedSize.BYTES_MAX, "更多 (more)"));
        }
    }

    private static Decoding read(PDDocument pdf, boolean recognise) throws IOException, UnreadableDocumentException {
        List<PDPage> pages = new ArrayList<>();
        List<PageScan> scans = new ArrayList<>();
        try {
            for (PDPage page : pdf.getPages()) {
                if (pages.size() == PAGES_MAX) {
                    throw new UnreadableDocumentException(
                            PdfRefusals.tooLarge("页数 (pages)", PAGES_MAX, Integer.toString(pdf.getNumberOfPages())));
                }
                PageScan scan = new PageScan(page);
                scan.run();
                pages.add(page);
                scans.add(scan);
            }
        } catch (CharacterMaps.UnboundedException e) {
            throw new UnreadableDocumentException(
                    PdfRefusals.tooLarge("字体编码数 (codes of a font)", CharacterMaps.CODES_MAX, "更多 (more)"), e);
        } catch (RuntimeException e) {
            // Whatever PDFBox stumbles over in a file that contradicts itself.
            throw new UnreadableDocumentException(PdfRefusals.broken(), e);
        }
        if (pages.isEmpty()) {
            throw new UnreadableDocumentException(PdfRefusals.broken());
        }
        return new PdfPages(pdf, pages, scans, recognise).decode();
    }
}
