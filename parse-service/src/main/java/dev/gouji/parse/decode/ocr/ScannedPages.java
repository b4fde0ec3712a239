package dev.gouji.parse.decode.ocr;

import dev.gouji.parse.decode.page.Page;
import dev.gouji.parse.document.SlowWork;
import java.awt.image.BufferedImage;
import java.time.Duration;

/** Pages that are pictures, for readers of formats that can hold such. */
public final class ScannedPages {
    /** Dots an inch at which a page is to be drawn. */
    public static final int DPI = Picture.DPI;
    /** Pages of one document that are recognised at most. */
    public static final int PAGES_MAX = 20;
    /** Dots of one picture at most. */
    public static final long DOTS_MAX = 40_000_000;

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private ScannedPages() {}

    /** Whether the program that recognises characters is installed here. */
    public static boolean canBeRead() {
        return Tesseract.isInstalled();
    }

    /** Tells whoever waits that recognition begins, which takes its time. */
    public static void begin() {
        SlowWork.begins(LIMIT);
    }

    /**
     * Recognises a page.
     *
     * @param drawn at {@link #DPI}, one byte of grey a dot; it is written over
     * @param number of the page, from 1
     */
    public static Page read(BufferedImage drawn, int number) {
        return PageRecogniser.page(Picture.of(drawn), number);
    }
}
