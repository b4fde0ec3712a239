package dev.gouji.contract.event;

import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A report and all that the rule book has to say on it.
 *
 * @param findings possibly none
 * @param notAssessable rules that apply to the form but lacked a figure or a neighbouring year
 * @param ruleBookVersion of the rules
 * @param basis what it was checked against: documents of other years and other organs, a mark of members and peers; so that a re-check is
 *     an event of its own
 */
public record ReportChecked(
        Report report,
        List<Finding> findings,
        List<String> notAssessable,
        String ruleBookVersion,
        List<String> basis,
        Instant readAt,
        Instant checkedAt)
        implements Event {
    public ReportChecked {
        Objects.requireNonNull(report, "report is null");
        findings = List.copyOf(findings);
        notAssessable = List.copyOf(notAssessable);
        Objects.requireNonNull(ruleBookVersion, "ruleBookVersion is null");
        basis = List.copyOf(basis);
        Objects.requireNonNull(readAt, "readAt is null");
        Objects.requireNonNull(checkedAt, "checkedAt is null");
    }

    @Override
    public Topic topic() {
        return Topic.CHECKED_REPORTS;
    }

    @Override
    public String key() {
        return report.organ().key();
    }

    @Override
    public String eventId() {
        return report.documentId() + "/" + ruleBookVersion + "/" + String.join("+", basis)
                + report.source().sightingsMark();
    }

    @Override
    public String type() {
        return "dev.gouji.report-checked.v1";
    }

    @Override
    public String producer() {
        return "/gouji/validate-service";
    }

    @Override
    public Instant time() {
        return checkedAt;
    }
}
