package dev.gouji.parse.read;

import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.report.Report;
import java.util.Objects;

/** What a document turned out to be. */
public sealed interface Reading {

    /** A report. */
    record OfReport(Report report) implements Reading {
        public OfReport {
            Objects.requireNonNull(report, "report is null");
        }
    }

    /** No report, or unreadable. */
    record Refused(Refusal refusal) implements Reading {
        public Refused {
            Objects.requireNonNull(refusal, "refusal is null");
        }
    }
}
