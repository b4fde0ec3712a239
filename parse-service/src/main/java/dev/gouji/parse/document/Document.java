package dev.gouji.parse.document;

import dev.gouji.contract.report.ReadingProblem;
import java.util.List;

/**
 * A document in one shape, whatever it was before.
 *
 * @param lines that are not blank, in reading order
 * @param metadataTitles titles that the file gives about itself (an HTML head), the most specific first
 * @param metadataFacts what it says of itself beside, labelled as on a page: {@code 来源：某局}
 * @param problems met while decoding
 * @param attachments names of files that it only points to; not looked for where it has tables of its own
 * @param pictures how many it shows; not counted where it has tables of its own
 */
public record Document(
        List<Line> lines,
        List<String> metadataTitles,
        List<String> metadataFacts,
        List<ReadingProblem> problems,
        List<String> attachments,
        int pictures) {
    public Document {
        lines = List.copyOf(lines);
        metadataTitles = List.copyOf(metadataTitles);
        metadataFacts = List.copyOf(metadataFacts);
        problems = List.copyOf(problems);
        attachments = List.copyOf(attachments);
    }

    /** A document that points to no other file. */
    public Document(List<Line> lines, List<String> metadataTitles, List<ReadingProblem> problems) {
        this(lines, metadataTitles, List.of(), problems, List.of(), 0);
    }

    /** The same document with other lines. */
    public Document withLines(List<Line> others) {
        return new Document(others, metadataTitles, metadataFacts, problems, attachments, pictures);
    }

    /** The same document with other problems. */
    public Document withProblems(List<ReadingProblem> others) {
        return new Document(lines, metadataTitles, metadataFacts, others, attachments, pictures);
    }
}
