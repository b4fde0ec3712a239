package dev.gouji.parse.decode.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * What is printed of one paragraph of a DOC: insertions are, deletions, hidden text and the codes of fields are not.
 *
 * <p>Source of the control characters: [MS-DOC] 2.4.1.
 */
final class DocText {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char FIXED_HYPHEN = 0x1E;

    private final OfficeProblems problems;
    private final StringBuilder text = new StringBuilder();
    /** For each field that is open, the innermost first, whether its code is still running. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocText(OfficeProblems problems) {
        this.problems = problems;
    }

    String of(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isMarkedInserted()) {
                problems.trackedChanges();
            }
            boolean hidden = run.isVanished() && !isCode();
            if (hidden && run.text().chars().anyMatch(Character::isLetterOrDigit)) {
                problems.hidden("设为隐藏的文字", "text that is set to be hidden", null);
            }
            if (!run.isMarkedDeleted() && !hidden) {
                run.text().chars().forEach(unit -> unit((char) unit));
            }
        }
        return text.toString();
    }

    private void unit(char unit) {
        switch (unit) {
            case FIELD_BEGIN -> fields.push(true);
            case FIELD_RESULT -> {
                fields.poll();
                fields.push(false);
            }
            case FIELD_END -> fields.poll();
            case LINE_BREAK -> append('\n');
            case FIXED_HYPHEN -> append('-');
            default -> {
                if (unit >= ' ' || unit == '\t') {
                    append(unit);
                }
            }
        }
    }

    private void append(char unit) {
        if (!isCode()) {
            text.append(unit);
        }
    }

    private boolean isCode() {
        return fields.contains(true);
    }
}
