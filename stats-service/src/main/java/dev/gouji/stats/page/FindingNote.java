package dev.gouji.stats.page;

import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.finding.Finding;
import java.util.List;

/**
 * A finding as a footnote of the report.
 *
 * @param mark the sign and number that the figures carry
 * @param cells the figures it is about
 * @param place where to look in the original, empty when there is none
 * @param correctionZh {@code correctionEn}: a proposal, empty when there is none
 */
public record FindingNote(
        Mark mark,
        String rule,
        String severityZh,
        String messageZh,
        String messageEn,
        String attributionZh,
        String attributionEn,
        List<NamedCell> cells,
        String place,
        String correctionZh,
        String correctionEn) {

    /** A figure's address and its name. */
    public record NamedCell(String anchor, String name) {}

    public FindingNote {
        cells = List.copyOf(cells);
    }

    static FindingNote of(int number, Finding finding, CellNames names) {
        Correction correction = finding.correction();
        return new FindingNote(
                new Mark(number, finding.severity()),
                finding.rule(),
                finding.severity().chinese(),
                finding.message().zh(),
                finding.message().en(),
                attributionZh(finding.attribution()),
                attributionEn(finding.attribution()),
                finding.cells().stream()
                        .map(cell -> new NamedCell(cell.path(), names.of(cell)))
                        .toList(),
                finding.place() == null ? "" : finding.place().describe(),
                correction == null
                        ? ""
                        : "%s 由 %s 改为 %s"
                                .formatted(
                                        names.of(correction.cell()),
                                        correction.from().toPlainString(),
                                        correction.to().toPlainString()),
                correction == null
                        ? ""
                        : "%s from %s to %s"
                                .formatted(
                                        correction.cell(),
                                        correction.from().toPlainString(),
                                        correction.to().toPlainString()));
    }

    private static String attributionZh(Attribution attribution) {
        return switch (attribution) {
            case AGENCY -> "公布的数据有误";
            case READING -> "识读存疑，请对照原文";
        };
    }

    private static String attributionEn(Attribution attribution) {
        return switch (attribution) {
            case AGENCY -> "the published figure is wrong";
            case READING -> "our reading is in doubt, compare with the original";
        };
    }
}
