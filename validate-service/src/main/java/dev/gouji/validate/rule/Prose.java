package dev.gouji.validate.rule;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import java.util.Set;

/** The prose of parts of a report, ready to be compared with that of another. */
public final class Prose {
    private Prose() {}

    /** The masked prose of some parts, in the order in which they are printed. */
    public static String masked(Report report, Set<Chapter> chapters) {
        StringBuilder text = new StringBuilder();
        for (Section section : report.sections()) {
            if (chapters.contains(section.chapter())) {
                text.append(section.text()).append('\n');
            }
        }
        return Resemblance.masked(
                text.toString(), report.organ().name(), report.organ().printed());
    }
}
