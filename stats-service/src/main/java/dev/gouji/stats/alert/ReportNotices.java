package dev.gouji.stats.alert;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.view.FindingRow;
import dev.gouji.stats.view.ReportRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The matters of a report: its findings that somebody has to act on, and that it was late. */
public final class ReportNotices {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** A finding that only notes something asks nothing of anybody. */
    private static final String NOTE = Severity.INFO.wireName();

    private ReportNotices() {}

    /** The day of a version: when it was published, or else when it was received. */
    public static LocalDate day(ReportRow report) {
        return report.publishedOn() == null ? day(report.receivedAt()) : report.publishedOn();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, CHINA);
    }

    /**
     * The matters of a version.
     *
     * @param firstPublishedOn of all versions of the report, null when unknown: a correction is not late
     */
    public static List<Notice> of(ReportRow report, LocalDate firstPublishedOn) {
        List<Notice> notices = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (FindingRow finding : report.findings()) {
            if (!finding.severity().equals(NOTE)) {
                int nth = seen.merge(finding.rule() + finding.cells(), 1, Integer::sum) - 1;
                notices.add(of(report, finding, nth));
            }
        }
        if (report.year() != ReportRow.YEAR_UNKNOWN && firstPublishedOn != null) {
            LocalDate deadline = Deadline.of(report.organName(), report.year());
            if (firstPublishedOn.isAfter(deadline)) {
                notices.add(late(report, firstPublishedOn, deadline));
            }
        }
        return notices;
    }

    private static Notice of(ReportRow report, FindingRow finding, int nth) {
        return new Notice(
                new AlertSubject.OfFinding(report.organKey(), report.year(), finding.rule(), finding.cells(), nth),
                report.organName(),
                report.division(),
                finding.rule(),
                finding.severity(),
                finding.cells(),
                finding.id(),
                report.documentId(),
                new Bilingual(finding.messageZh(), finding.messageEn()),
                day(report));
    }

    private static Notice late(ReportRow report, LocalDate publishedOn, LocalDate deadline) {
        return new Notice(
                new AlertSubject.LateReport(report.organKey(), report.year()),
                report.organName(),
                report.division(),
                null,
                Severity.WARNING.wireName(),
                "[]",
                null,
                report.documentId(),
                new Bilingual(
                        "%d年度报告于%s发布，期限为%s。".formatted(report.year(), publishedOn, deadline),
                        "The report on %d was published on %s and was due by %s."
                                .formatted(report.year(), publishedOn, deadline)),
                publishedOn);
    }

    /** 应报未报. */
    public static Notice missing(String organKey, String organName, String division, int year) {
        LocalDate deadline = Deadline.of(organName, year);
        return new Notice(
                new AlertSubject.MissingReport(organKey, year),
                organName,
                division,
                null,
                Severity.ERROR.wireName(),
                "[]",
                null,
                null,
                new Bilingual(
                        "%d年度报告应于%s前发布，至今未见。".formatted(year, deadline),
                        "The report on %d was due by %s and is not there.".formatted(year, deadline)),
                deadline);
    }
}
