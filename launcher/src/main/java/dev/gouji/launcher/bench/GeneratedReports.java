package dev.gouji.launcher.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Made-up reports on the form of 2021, as many as wanted and each of another organ. Their figures satisfy every identity
 * of the form and their prose agrees with the figures, but for mistakes that are asked for. The same seed and index give the same bytes, on every machine.
 */
public final class GeneratedReports {
    private static final int FIRST_YEAR = 2021;
    private static final int YEARS = 4;

    private final long seed;
    private final int mistakeEvery;

    public GeneratedReports(long seed) {
        this(seed, Integer.MAX_VALUE);
    }

    /**
     * @param mistakeEvery so many reports one has a total that is one too high
     */
    GeneratedReports(long seed, int mistakeEvery) {
        this.seed = seed;
        this.mistakeEvery = mistakeEvery;
    }

    /**
     * A generated document.
     *
     * @param organ that it is made in the name of; there is no such organ
     * @param year that it reports on
     * @param mediaType as a portal would label it
     */
    public record Generated(String organ, int year, String fileName, String mediaType, byte[] content) {
        public Generated {
            Objects.requireNonNull(organ, "organ is null");
            Objects.requireNonNull(fileName, "fileName is null");
            Objects.requireNonNull(mediaType, "mediaType is null");
            Objects.requireNonNull(content, "content is null");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Generated that
                    && fileName.equals(that.fileName)
                    && Arrays.equals(content, that.content);
        }

        @Override
        public int hashCode() {
            return fileName.hashCode();
        }

        @Override
        public String toString() {
            return "Generated[%s, %d bytes]".formatted(fileName, content.length);
        }
    }

    /** Whether the report of an index has a total that is too high. */
    boolean hasMistake(int index) {
        return index % mistakeEvery == mistakeEvery - 1;
    }

    /** Flattened text, one line a table row, cells closed by a bar: about 6 KB. */
    public Generated text(int index) {
        ReportDraft draft = draft(index);
        return document(draft, "txt", "text/plain;charset=UTF-8", FlattenedText.of(draft));
    }

    /** A page as a portal shows it, with its navigation and a word processor's styles: about 60 KB. */
    public Generated html(int index) {
        ReportDraft draft = draft(index);
        return document(draft, "html", "text/html;charset=UTF-8", PortalPage.of(draft));
    }

    private static Generated document(ReportDraft draft, String ending, String mediaType, String content) {
        return new Generated(
                draft.organ(),
                draft.year(),
                "%s%d.%s".formatted(draft.organ(), draft.year(), ending),
                mediaType,
                content.getBytes(StandardCharsets.UTF_8));
    }

    private ReportDraft draft(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index is %d: expected 0 or more".formatted(index));
        }
        // Both shapes of an index are the same report, and neighbours have nothing in common.
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + index);
        String organ = MadeUpOrgans.name(index);
        int year = FIRST_YEAR + index % YEARS;
        GeneratedFigures figures = GeneratedFigures.random(random);
        GeneratedProse prose = GeneratedProse.of(organ, year, figures, random);
        if (hasMistake(index)) {
            figures.miscountCases();
        }
        return new ReportDraft(organ, year, figures, prose);
    }
}
