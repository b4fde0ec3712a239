package dev.gouji.parse.document;

import dev.gouji.contract.report.ReadingProblem;
import java.util.List;

/**
 * A document in one shape, whatever it was before.
 *
 * @param lines that are not blank, in reading order
 * @param metadataTitles titles that the file gives about itself (an HTML head), the most specific first
 * @param problems met while decoding
 * @param attachments names of files that it only points to; not looked for where it has tables of its own
 */
public record Document(
        List<Line> lines, List<String> metadataTitles, List<ReadingProblem> problems, List<String> attachments) {
    public Document {
        lines = List.copyOf(lines);
        metadataTitles = List.copyOf(metadataTitles);
        problems = List.copyOf(problems);
        attachments = List.copyOf(attachments);
    }

    /** A document that points to no other file. */
    public Document(List<Line> lines, List<String> metadataTitles, List<ReadingProblem> problems) {
        this(lines, metadataTitles, problems, List.of());
    }
}
