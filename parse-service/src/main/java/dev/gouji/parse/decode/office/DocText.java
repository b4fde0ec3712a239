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
                int start = text.length();
                run.text().chars().forEach(unit -> unit((char) unit));
                if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
                    RunMarks.struck(text, start);
                } else if (run.getSubSuperScriptIndex() != 0) {
                    RunMarks.raised(text, start);
                }
            }
        }
        return text.toString();
    }

    private void unit(char unit) {
        switch (unit) {
            // A field begins with its code; behind the separator stands its result.
            case '\u0013' -> fields.push(true);
            case '\u0014' -> {
                fields.poll();
                fields.push(false);
            }
            case '\u0015' -> fields.poll();
            // A line break, and a hyphen that never breaks a line.
            case '\u000B' -> append('\n');
            case '\u001E' -> append('-');
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
