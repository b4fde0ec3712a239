package dev.gouji.launcher.check;

import dev.gouji.contract.report.Report;
import dev.gouji.launcher.document.DocumentFile;
import dev.gouji.parse.isolate.IsolatedReader;
import dev.gouji.parse.read.Reading;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.rule.CaseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads drafts and checks them, each against the rule book and against the same organ's draft on the year before. */
public final class DraftCheck {
    private final RuleBook rules = RuleBook.standard();

    /**
     * A draft and its bytes.
     *
     * @param source the path as it was given
     */
    public record Draft(String source, String fileName, byte[] content) {
        public Draft {
            Objects.requireNonNull(source, "source is null");
            Objects.requireNonNull(fileName, "fileName is null");
            Objects.requireNonNull(content, "content is null");
        }

        /** The draft in a file. */
        public static Draft of(DocumentFile file, byte[] content) {
            return new Draft(file.source(), file.fileName(), content);
        }
    }

    private record OrganYear(String organKey, int year) {}

    /** A document of a draft, and what became of it. */
    record Read(String source, String sha256, Reading reading) {}

    /** The results, in the order of the drafts. */
    public List<CheckedDraft> check(List<Draft> drafts) {
        List<Read> readings = new ArrayList<>();
        // Its processes start with the first document that needs one: text alone costs none.
        try (IsolatedReader reader = new IsolatedReader(1)) {
            drafts.forEach(draft -> readings.addAll(DraftDocuments.read(draft, reader)));
        }
        Map<OrganYear, Report> reports = new HashMap<>();
        for (Read read : readings) {
            if (read.reading() instanceof Reading.OfReport(Report report)
                    && report.year().value() != null) {
                reports.put(new OrganYear(report.organ().key(), report.year().value()), report);
            }
        }
        List<CheckedDraft> checked = new ArrayList<>();
        for (Read read : readings) {
            checked.add(
                    switch (read.reading()) {
                        case Reading.OfReport(Report report) ->
                            new CheckedDraft.Checked(
                                    read.source(), report, rules.check(new CaseFile(report, before(report, reports))));
                        case Reading.Refused refused ->
                            new CheckedDraft.Refused(read.source(), read.sha256(), refused.refusal());
                    });
        }
        return List.copyOf(checked);
    }

    private static Optional<Report> before(Report report, Map<OrganYear, Report> reports) {
        Integer year = report.year().value();
        return year == null
                ? Optional.empty()
                : Optional.ofNullable(reports.get(new OrganYear(report.organ().key(), year - 1)));
    }
}
