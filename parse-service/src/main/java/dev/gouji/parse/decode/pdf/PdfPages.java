package dev.gouji.parse.decode.pdf;

import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.decode.ocr.ScannedPages;
import dev.gouji.parse.decode.page.Page;
import dev.gouji.parse.decode.page.PrintedPages;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of one PDF: those with text as they are, those that are pictures recognised where that can be done. */
final class PdfPages {
    private static final int POINTS_AN_INCH = 72;

    private final PDDocument pdf;
    private final List<PDPage> pages;
    private final List<PageScan> scans;
    private final boolean recognise;
    private final List<ReadingProblem> problems = new ArrayList<>();

    PdfPages(PDDocument pdf, List<PDPage> pages, List<PageScan> scans, boolean recognise) {
        this.pdf = pdf;
        this.pages = pages;
        this.scans = scans;
        this.recognise = recognise;
    }

    Decoding decode() throws IOException {
        Optional<Refusal> refusal = refusal();
        if (refusal.isPresent()) {
            return new Decoding.Refused(refusal.get());
        }
        if (recognise && scans.stream().anyMatch(PdfPages::mustBeRecognised)) {
            ScannedPages.begin();
        }
        List<Page> printed = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            printed.add(page(i));
        }
        return new Decoding.Decoded(new Document(PrintedPages.lines(printed), InformationTitle.of(pdf), problems));
    }

    private Optional<Refusal> refusal() {
        long pictures = scans.stream().filter(PageScan::isPicture).count();
        long drawn = scans.stream().filter(PdfPages::mustBeRecognised).count();
        if (drawn == 0) {
            return Optional.empty();
        }
        if (recognise) {
            if (drawn > ScannedPages.PAGES_MAX) {
                return Optional.of(PdfRefusals.tooLarge(
                        "图像页数 (pages that are pictures)", ScannedPages.PAGES_MAX, Long.toString(drawn)));
            }
            return tooManyDots();
        }
        int all = scans.stream().mapToInt(scan -> scan.visible().size()).sum();
        int unknown = scans.stream().mapToInt(PageScan::unknown).sum();
        if (pictures < drawn) {
            return Optional.of(PdfRefusals.noCharacters(unknown, all));
        }
        return drawn == scans.size() ? Optional.of(PdfRefusals.notInstalled()) : Optional.empty();
    }

    private Optional<Refusal> tooManyDots() {
        for (int i = 0; i < pages.size(); i++) {
            if (mustBeRecognised(scans.get(i))) {
                double scale = (double) ScannedPages.DPI / POINTS_AN_INCH;
                double width = pages.get(i).getCropBox().getWidth() * scale;
                double height = pages.get(i).getCropBox().getHeight() * scale;
                long dots = Math.max(scans.get(i).largestPicture(), (long) (width * height));
                if (dots > ScannedPages.DOTS_MAX) {
                    return Optional.of(PdfRefusals.tooLarge("像素 (pixels)", ScannedPages.DOTS_MAX, Long.toString(dots)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mustBeRecognised(PageScan scan) {
        return scan.isPicture() || scan.isUnknown();
    }

    private Page page(int index) throws IOException {
        PageScan scan = scans.get(index);
        if (!mustBeRecognised(scan)) {
            return Upright.page(index + 1, pages.get(index), scan, scan.visible());
        }
        if (recognise) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            return ScannedPages.read(renderer.renderImageWithDPI(index, ScannedPages.DPI, ImageType.GRAY), index + 1);
        }
        int number = index + 1;
        problems.add(new ReadingProblem(
                "GJ-242",
                "第 %d 页是图像，本机没有安装文字识别（OCR），未读取。Page %d is a picture and no character recognition is installed; it was not read."
                        .formatted(number, number),
                List.of(),
                new Place.OnPage(number, 0, 0, 1000, 1000)));
        return Upright.page(number, pages.get(index), scan, scan.visible());
    }
}
