package dev.gouji.stats.view;

import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.report.Report;

/**
 * A finding of the current version of a report.
 *
 * @param ordinal its place among the findings of the report, from 1
 * @param cells {@code values}, {@code place} and {@code correction} as JSON, the last two null when there is none
 */
public record FindingRow(
        int ordinal,
        String id,
        String documentId,
        String rule,
        String severity,
        String attribution,
        String cells,
        String values,
        String messageZh,
        String messageEn,
        String place,
        String correction) {

    static FindingRow of(Report report, Finding finding, int ordinal) {
        return new FindingRow(
                ordinal,
                StoredText.of(finding.id()),
                StoredText.of(report.documentId()),
                StoredText.of(finding.rule()),
                finding.severity().wireName(),
                wireName(finding.attribution()),
                StoredText.json(finding.cells()),
                StoredText.json(finding.values()),
                StoredText.of(finding.message().zh()),
                StoredText.of(finding.message().en()),
                finding.place() == null ? null : StoredText.json(finding.place()),
                finding.correction() == null ? null : StoredText.json(finding.correction()));
    }

    private static String wireName(Attribution attribution) {
        return switch (attribution) {
            case AGENCY -> "agency";
            case READING -> "reading";
        };
    }
}
