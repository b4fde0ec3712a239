package dev.gouji.validate.rule.acrossorgans;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Resemblance;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Two documents of one organ on one year: the same report published twice, or two reports. */
final class Versions {
    /** Of two documents with so much prose in common, one is a copy of the other. */
    private static final double SAME_REPORT = 0.7;
    /** What a site may add or lose around the same prose. */
    private static final double SAME_TEXT = 0.97;

    private static final Set<Chapter> ALL = EnumSet.allOf(Chapter.class);

    private final Report one;
    private final Report other;
    private final double share;

    Versions(Report one, Report other) {
        this.one = one;
        this.other = other;
        this.share = one.sha256().equals(other.sha256()) && one.documentId().equals(other.documentId())
                ? 1
                : share(Resemblance.masked(one, ALL), Resemblance.masked(other, ALL));
    }

    private static double share(String text, String otherText) {
        return text.equals(otherText) ? 1 : Resemblance.share(Resemblance.pieces(text), Resemblance.pieces(otherText));
    }

    boolean isSameReport() {
        return share >= SAME_REPORT;
    }

    boolean hasSameText() {
        return share >= SAME_TEXT;
    }

    /** Cells in which the two print different figures; a blank is a zero, an unreadable or missing cell says nothing. */
    List<CellId> differing() {
        if (one.form() != other.form()) {
            return List.of();
        }
        List<CellId> differing = new ArrayList<>();
        one.cells().forEach((id, cell) -> {
            Cell there = other.cells().getOrDefault(id, Cell.MISSING);
            if (says(cell) && says(there) && number(cell).compareTo(number(there)) != 0) {
                differing.add(id);
            }
        });
        return differing;
    }

    private static boolean says(Cell cell) {
        return cell.figure().isPresent() || Figures.isNull(cell);
    }

    private static BigDecimal number(Cell cell) {
        return cell.figure().orElse(BigDecimal.ZERO);
    }

    /** A page and its attachments are on one site; of what was uploaded nobody knows where it is from. */
    boolean isOnAnotherSite() {
        String here = site(one);
        return here == null || !here.equals(site(other));
    }

    private static String site(Report report) {
        try {
            return report.source().url() == null
                    ? null
                    : new URI(report.source().url()).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Where the other one is, for people. */
    String where() {
        return other.source().url() == null
                ? other.source().id()
                : other.source().url();
    }
}
