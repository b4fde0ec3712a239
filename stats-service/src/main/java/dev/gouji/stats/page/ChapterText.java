package dev.gouji.stats.page;

import java.util.List;

/**
 * One of the six parts of a report.
 *
 * @param heading as printed; as the form has it when the part is not there
 * @param found whether the part is there
 * @param paragraphs its prose
 * @param sheet its table, null when the form has none here
 */
public record ChapterText(String heading, boolean found, List<String> paragraphs, Sheet sheet) {
    public ChapterText {
        paragraphs = List.copyOf(paragraphs);
    }
}
