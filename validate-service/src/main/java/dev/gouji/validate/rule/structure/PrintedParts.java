package dev.gouji.validate.rule.structure;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a report as a reader counts them: without the headings of a table of contents. */
final class PrintedParts {
    /** So many headings in a row without a word below them are no parts. */
    private static final int CONTENTS_MIN = 3;

    private PrintedParts() {}

    static List<Section> of(Report report) {
        List<Section> sections = report.sections();
        Set<Chapter> listed = EnumSet.noneOf(Chapter.class);
        int contents = 0;
        while (contents < sections.size()
                && sections.get(contents).text().isBlank()
                && listed.add(sections.get(contents).chapter())) {
            contents++;
        }
        List<Section> rest = sections.subList(contents, sections.size());
        boolean repeatsAll =
                rest.stream().map(Section::chapter).collect(Collectors.toSet()).containsAll(listed);
        return contents >= CONTENTS_MIN && repeatsAll ? rest : sections;
    }
}
