package dev.gouji.parse.decode.pdf;

import dev.gouji.parse.document.Decoding;
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
        if (UnpackedSize.exceedsLimit(content)) {
            return new Decoding.Refused(
                    PdfRefusals.tooLarge("解压后字节数 (bytes unpacked)", UnpackedSize.BYTES_MAX, "更多 (more)"));
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return read(pdf);
        } catch (InvalidPasswordException e) {
            return new Decoding.Refused(PdfRefusals.encrypted());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Decoding.Refused(PdfRefusals.broken());
        } catch (OutOfMemoryError e) {
            return new Decoding.Refused(PdfRefusals.tooLarge("内存 (memory)", UnpackedSize.BYTES_MAX, "更多 (more)"));
        }
    }

    private static Decoding read(PDDocument pdf) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            pages.add(page);
            if (pages.size() > PAGES_MAX) {
                return new Decoding.Refused(
                        PdfRefusals.tooLarge("页数 (pages)", PAGES_MAX, Integer.toString(pdf.getNumberOfPages())));
            }
        }
        if (pages.isEmpty()) {
            return new Decoding.Refused(PdfRefusals.broken());
        }
        List<PageScan> scans = new ArrayList<>();
        for (PDPage page : pages) {
            PageScan scan = new PageScan(page);
            scan.run();
            scans.add(scan);
        }
        return new PdfPages(pdf, pages, scans).decode();
    }
}
