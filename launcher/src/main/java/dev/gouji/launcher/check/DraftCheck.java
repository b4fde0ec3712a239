package dev.gouji.launcher.check;

import dev.gouji.contract.report.Report;
import dev.gouji.launcher.document.DocumentFile;
import dev.gouji.launcher.document.FileType;
import dev.gouji.parse.isolate.IsolatedReader;
import dev.gouji.parse.read.DraftReadings;
import dev.gouji.parse.read.Reading;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.draft.CheckedDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads drafts and checks them, each against the rule book and against what the other drafts tell about it. */
public final class DraftCheck {
    private final RuleBook rules;

    /** With a rule book. */
    public DraftCheck(RuleBook rules) {
        this.rules = rules;
    }

    /** With the built-in rules. */
    public DraftCheck() {
        this(RuleBook.standard());
    }

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

    /** The results, in the order of the drafts. */
    public List<CheckedDraft> check(List<Draft> drafts) {
        List<DraftReadings.Named> readings = new ArrayList<>();
        // Its processes start with the first document that needs one: text alone costs none.
        try (IsolatedReader reader = new IsolatedReader(1)) {
            drafts.forEach(draft -> readings.addAll(read(draft, reader)));
        }
        DraftSurroundings around = new DraftSurroundings();
        for (DraftReadings.Named read : readings) {
            if (read.reading() instanceof Reading.OfReport(Report report)) {
                around.know(report);
            }
        }
        List<CheckedDraft> checked = new ArrayList<>();
        for (DraftReadings.Named read : readings) {
            checked.add(
                    switch (read.reading()) {
                        case Reading.OfReport(Report report) ->
                            new CheckedDraft.Checked(read.source(), report, rules.check(around.of(report)));
                        case Reading.Refused refused ->
                            new CheckedDraft.Refused(read.source(), read.sha256(), refused.refusal());
                    });
        }
        return List.copyOf(checked);
    }

    private static List<DraftReadings.Named> read(Draft draft, IsolatedReader reader) {
        String mediaType = FileType.mediaType(draft.fileName()).orElse(null);
        return DraftReadings.of(draft.source(), draft.fileName(), mediaType, draft.content(), reader);
    }
}
