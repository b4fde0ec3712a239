package dev.gouji.validate.series;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.book.RuleBook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a check for counting and comparing: which rules had an answer, which lacked a figure, what was found.
 *
 * @param findings as {@link #mark} writes them
 */
public record CheckOutcome(
        SeriesKey key,
        String documentId,
        String book,
        List<String> assessed,
        List<String> notAssessable,
        List<String> findings) {
    private static final int ID_LENGTH = 16;

    public CheckOutcome {
        assessed = List.copyOf(assessed);
        notAssessable = List.copyOf(notAssessable);
        findings = List.copyOf(findings);
    }

    /** What came of a check with a rule book; the report has to say its year. */
    public static CheckOutcome of(ReportChecked checked, RuleBook book) {
        Report report = checked.report();
        Set<String> lacking = new HashSet<>(checked.notAssessable());
        List<String> assessed = book.rulesFor(report).stream()
                .map(rule -> rule.text().id())
                .filter(rule -> !lacking.contains(rule))
                .toList();
        return new CheckOutcome(
                new SeriesKey(report.organ().key(), report.year().value()),
                report.documentId(),
                checked.ruleBookVersion(),
                assessed,
                checked.notAssessable(),
                checked.findings().stream().map(CheckOutcome::mark).toList());
    }

    /** Rule, severity and the beginning of its id: enough to know a finding again. */
    public static String mark(Finding finding) {
        return finding.rule() + ":" + finding.severity().wireName() + ":"
                + finding.id().substring(0, ID_LENGTH);
    }
}
