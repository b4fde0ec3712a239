package dev.gouji.parse.document;

import dev.gouji.contract.report.ReadingProblem;
import java.util.List;

/**
 * A document in one shape, whatever it was before.
 *
 * @param lines that are not blank, in reading order
 * @param metadataTitles titles that the file gives about itself (an HTML head), the most specific first
 * @param problems met while decoding
 */
public record Document(List<Line> lines, List<String> metadataTitles, List<ReadingProblem> problems) {
    public Document {
        lines = List.copyOf(lines);
        metadataTitles = List.copyOf(metadataTitles);
        problems = List.copyOf(problems);
    }
}
