package dev.gouji.validate.draft;

import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.book.Verdict;
import java.util.Objects;

/** What became of a draft. */
public sealed interface CheckedDraft {

    /** The path as it was given. */
    String source();

    /** It is a report, and this is what the rule book says on it. */
    record Checked(String source, Report report, Verdict verdict) implements CheckedDraft {
        public Checked {
            Objects.requireNonNull(source, "source is null");
            Objects.requireNonNull(report, "report is null");
            Objects.requireNonNull(verdict, "verdict is null");
        }

        /** Whether the report has to be corrected. */
        public boolean hasErrors() {
            return verdict.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    /** It is no report, or cannot be read. */
    record Refused(String source, String sha256, Refusal refusal) implements CheckedDraft {
        public Refused {
            Objects.requireNonNull(source, "source is null");
            Objects.requireNonNull(sha256, "sha256 is null");
            Objects.requireNonNull(refusal, "refusal is null");
        }
    }
}
