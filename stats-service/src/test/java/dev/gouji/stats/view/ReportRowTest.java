package dev.gouji.stats.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.report.Appearance;
import dev.gouji.contract.report.Report;
import dev.gouji.stats.made.ReportEvents;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportRowTest {
    private static final LocalDate STATED = LocalDate.of(2024, 2, 20);

    /** As the rules on lateness take it: what the report says of itself counts before what its source says. */
    @Test
    void takesTheDayThatTheReportGivesBeforeItsSource() {
        assertEquals(STATED, row("2024-01-15", STATED).publishedOn());
        assertEquals(STATED, row(null, STATED).publishedOn());
        assertEquals(LocalDate.of(2024, 1, 15), row("2024-01-15", null).publishedOn());
        assertNull(row(null, null).publishedOn());
    }

    private static ReportRow row(String source, LocalDate stated) {
        ReportChecked event = ReportEvents.of("甲局", 2023).publishedOn(source).build();
        Report report = event.report();
        Appearance appearance = new Appearance(List.of(), "", stated, List.of(), 0, List.of());
        Report stating = new Report(
                report.documentId(),
                report.sha256(),
                report.source(),
                report.organ(),
                report.year(),
                report.form(),
                report.title(),
                report.cells(),
                report.sections(),
                report.claims(),
                appearance,
                report.problems());
        return ReportRow.of(new ReportChecked(
                stating,
                event.findings(),
                event.notAssessable(),
                event.ruleBookVersion(),
                event.basis(),
                event.readAt(),
                event.checkedAt()));
    }
}
