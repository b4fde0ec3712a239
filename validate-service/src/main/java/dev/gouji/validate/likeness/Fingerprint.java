package dev.gouji.validate.likeness;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Resemblance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of a report to find those that resemble it.
 *
 * @param organ its name, its key when it names none
 * @param figures function of all its figures; none when fewer than five of them are not zero
 * @param text of its prose; none when that is too short
 */
public record Fingerprint(
        String documentId,
        String organKey,
        String organ,
        int year,
        Optional<String> figures,
        Optional<Signature> text) {
    private static final Set<Chapter> OWN_WORDS = EnumSet.of(Chapter.OVERALL, Chapter.PROBLEMS);
    private static final int FIGURES_MIN = 5;
    private static final int HASH_LENGTH = 32;
    private static final int BAND_LENGTH = 16;

    /**
     * What two fingerprints of one year have in common when they may resemble one another: parts of the text, and all
     * figures as one more.
     *
     * @param number of the part, {@link Signature#BANDS} for the figures
     */
    public record Band(int number, long value) {}

    public Fingerprint {
        Objects.requireNonNull(documentId, "documentId is null");
        Objects.requireNonNull(organKey, "organKey is null");
        Objects.requireNonNull(organ, "organ is null");
        Objects.requireNonNull(figures, "figures is null");
        Objects.requireNonNull(text, "text is null");
        if (figures.isPresent() && !figures.get().matches("[0-9a-f]{%d}".formatted(HASH_LENGTH))) {
            throw new IllegalArgumentException(
                    "figures are %d hexadecimal digits, found '%s'".formatted(HASH_LENGTH, figures.get()));
        }
    }

    /** The fingerprint of a report; none when nobody knows its year. */
    public static Optional<Fingerprint> of(Report report) {
        return Optional.ofNullable(report.year().value())
                .map(year -> new Fingerprint(
                        report.documentId(),
                        report.organ().key(),
                        report.organ().name() == null
                                ? report.organ().key()
                                : report.organ().name(),
                        year,
                        figures(report),
                        text(report)));
    }

    /** By these it is found. */
    public List<Band> bands() {
        List<Band> bands = new ArrayList<>(Signature.BANDS + 1);
        for (int number = 0; text.isPresent() && number < Signature.BANDS; number++) {
            bands.add(new Band(number, text.get().band(number)));
        }
        figures.ifPresent(hash ->
                bands.add(new Band(Signature.BANDS, Long.parseUnsignedLong(hash.substring(0, BAND_LENGTH), 16))));
        return bands;
    }

    /** Of parts one and five, which organs write themselves; names, years and numbers do not count. */
    private static Optional<Signature> text(Report report) {
        return Signature.of(Resemblance.pieces(Resemblance.masked(report, OWN_WORDS)));
    }

    private static Optional<String> figures(Report report) {
        StringBuilder figures = new StringBuilder(2_000).append(report.form());
        int counted = 0;
        for (Cell cell : report.cells().values()) {
            figures.append(';');
            if (cell instanceof Cell.Number number) {
                figures.append(number.value().stripTrailingZeros());
                counted += number.value().signum() == 0 ? 0 : 1;
            }
        }
        return counted < FIGURES_MIN
                ? Optional.empty()
                : Optional.of(DocumentId.hash("figures", figures.toString()).substring(0, HASH_LENGTH));
    }
}
