package dev.gouji.stats.view;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Source;
import dev.gouji.stats.search.Bigrams;
import dev.gouji.stats.statistics.Measured;
import dev.gouji.stats.statistics.Measures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of a report, as the view keeps it.
 *
 * @param year 0 when the report does not say
 * @param eventId of the check; decides between two checks of one moment
 * @param receivedAt this and all other times in whole microseconds, which is what the database keeps
 * @param sections {@code problems}, {@code notAssessable} and {@code basis}: as JSON
 * @param figuresRead cells that hold a number
 * @param findings in the order of the event
 * @param findingsAsTold the same as JSON, as in the event
 * @param measured what goes into the sums
 * @param words what it is found by, as {@link Bigrams} of organ, title and prose
 */
public record ReportRow(
        String organKey,
        int year,
        String documentId,
        String eventId,
        String sha256,
        String sourceId,
        String sourceUrl,
        LocalDate publishedOn,
        Instant receivedAt,
        String organName,
        String organFoundIn,
        String division,
        String kind,
        String level,
        String form,
        String title,
        ReportYear years,
        StoredCells cells,
        String sections,
        String problems,
        String notAssessable,
        String basis,
        int errors,
        int warnings,
        int infos,
        int problemCount,
        int figuresRead,
        String ruleBookVersion,
        Instant readAt,
        Instant checkedAt,
        List<FindingRow> findings,
        String findingsAsTold,
        Measured measured,
        String words) {

    /** The year under which reports are kept that name none. */
    public static final int YEAR_UNKNOWN = 0;

    /** The order of what is said of one document: the last reading wins, of one reading the last check. */
    public static final Comparator<ReportRow> BY_READING = Comparator.comparing(ReportRow::readAt)
            .thenComparing(ReportRow::checkedAt)
            .thenComparing(ReportRow::eventId);

    /** The order of versions: the document received last wins. */
    public static final Comparator<ReportRow> BY_VERSION = Comparator.comparing(ReportRow::receivedAt)
            .thenComparing(ReportRow::documentId)
            .thenComparing(BY_READING);

    public ReportRow {
        findings = List.copyOf(findings);
    }

    /** Whose report on which year. */
    public ReportKey key() {
        return new ReportKey(organKey, year);
    }

    /** The row for an event. */
    public static ReportRow of(ReportChecked event) {
        return of(event, event.eventId());
    }

    /** The row for what was kept of an event; its id is made of more than that. */
    public static ReportRow of(ReportChecked event, String eventId) {
        Report report = event.report();
        Source source = report.source();
        Organ organ = report.organ();
        List<FindingRow> findings = findings(event);
        return new ReportRow(
                StoredText.of(organ.key()),
                year(report.year()),
                StoredText.of(report.documentId()),
                StoredText.of(eventId),
                StoredText.of(report.sha256()),
                StoredText.of(source.id()),
                StoredText.of(source.url()),
                report.publishedOn().orElse(null),
                StoredText.time(source.receivedAt()),
                StoredText.of(organ.name()),
                organ.foundIn() == null ? null : organ.foundIn().name(),
                division(report),
                organ.kind() == null ? null : organ.kind().wire(),
                organ.level() == null ? null : organ.level().wire(),
                report.form().name(),
                StoredText.of(report.title()),
                report.year(),
                StoredCells.of(Form.of(report.form()), report.cells()),
                StoredText.json(report.sections()),
                StoredText.json(report.problems()),
                StoredText.json(event.notAssessable()),
                StoredText.json(event.basis()),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                report.problems().size(),
                figuresRead(report),
                StoredText.of(event.ruleBookVersion()),
                StoredText.time(event.readAt()),
                StoredText.time(event.checkedAt()),
                findings,
                StoredText.json(event.findings()),
                measured(report),
                Bigrams.vector(searched(report)));
    }

    private static List<String> searched(Report report) {
        List<String> texts = new ArrayList<>();
        texts.add(report.organ().name());
        texts.add(report.title());
        report.sections().forEach(section -> texts.add(section.text()));
        return texts;
    }

    private static Measured measured(Report report) {
        Organ organ = report.organ();
        return new Measured(
                year(report.year()),
                report.form(),
                division(report),
                organ.kind() == null ? null : organ.kind().wire(),
                organ.level() == null ? null : organ.level().wire(),
                Measures.of(report.form()).of(figures(report)));
    }

    private static Map<CellId, BigDecimal> figures(Report report) {
        Map<CellId, BigDecimal> figures = HashMap.newHashMap(report.cells().size());
        report.cells().forEach((cell, content) -> content.figure().ifPresent(figure -> figures.put(cell, figure)));
        return figures;
    }

    private static int year(ReportYear year) {
        Integer value = year.value();
        return value == null ? YEAR_UNKNOWN : value;
    }

    private static String division(Report report) {
        String division = report.organ().division();
        return StoredText.of(division == null ? report.source().division() : division);
    }

    private static int figuresRead(Report report) {
        return (int) report.cells().values().stream()
                .filter(Cell.Number.class::isInstance)
                .count();
    }

    private static int count(List<FindingRow> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity().equals(severity.wireName()))
                .count();
    }

    /** An id that comes twice is the same finding told twice. */
    private static List<FindingRow> findings(ReportChecked event) {
        List<FindingRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Finding finding : event.findings()) {
            if (seen.add(finding.id())) {
                rows.add(FindingRow.of(event.report(), finding, rows.size() + 1));
            }
        }
        return rows;
    }
}
