package dev.gouji.stats.page;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Section;
import dev.gouji.stats.listing.FullReport;
import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.version.VersionItem;
import dev.gouji.stats.view.ReportKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of a report.
 *
 * @param title as printed, empty when the report has none
 * @param link address of this page without a host
 * @param series address of the organ's figures over the years
 * @param notice addresses of the notice to the organ, null for a report without a year, which has none
 * @param head what the list says of the report
 * @param chapters the six parts in the form's order
 * @param notes the findings, numbered from 1
 * @param problems met while reading
 * @param history all versions, the one received last first
 * @param otherYears the organ's other reports, the latest first
 * @param handling how the findings stand
 */
public record ReportPage(
        String title,
        String link,
        String series,
        Notice notice,
        ReportLine head,
        List<ChapterText> chapters,
        List<FindingNote> notes,
        List<ReadingProblem> problems,
        List<VersionLine> history,
        List<OtherYear> otherYears,
        Handling handling) {

    /** The same organ's report on another year, and the two beside each other. */
    public record OtherYear(int year, String link, String compare) {
        static List<OtherYear> of(ReportKey key, List<Integer> years) {
            String own = ReportLine.link(key);
            return years.stream()
                    .filter(year -> year != 0 && key.year() != 0 && year != key.year())
                    .map(year -> new OtherYear(
                            year, ReportLine.link(new ReportKey(key.organKey(), year)), own + "/compare?with=" + year))
                    .toList();
        }
    }

    /** A document for the organ, in two formats. */
    public record Notice(String docx, String xlsx) {
        static Notice of(Address query) {
            return new Notice(
                    query.at("/v1/findings/notice.docx").link(),
                    query.at("/v1/findings/notice.xlsx").link());
        }
    }

    public ReportPage {
        history = List.copyOf(history);
        otherYears = List.copyOf(otherYears);
        chapters = List.copyOf(chapters);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /**
     * The page for a report.
     *
     * @param years that the organ has reports on, the latest first
     */
    public static ReportPage of(FullReport report, List<VersionItem> versions, List<Integer> years, Handling handling) {
        Form form = report.form();
        CellNames names = new CellNames(form);
        List<FindingNote> notes = FindingNote.all(report.findings(), names);
        Map<CellId, List<Mark>> marks = new HashMap<>();
        for (FindingNote note : notes) {
            note.cells().stream()
                    .distinct()
                    .forEach(cell -> marks.computeIfAbsent(new CellId(cell.anchor()), id -> new ArrayList<>())
                            .add(note.mark().at(cell)));
        }
        List<ChapterText> chapters = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            Sheet sheet = form.table(tableOf(chapter))
                    .map(table -> FormLayout.of(
                            table,
                            id -> PrintedFigure.of(report.cells().get(id))
                                    .at(id.path(), names.of(id))
                                    .marked(marks.getOrDefault(id, List.of()))))
                    .orElse(null);
            chapters.add(chapter(chapter, report.sections(), sheet));
        }
        ReportItem head = report.head();
        return new ReportPage(
                head.title() == null ? "" : head.title(),
                ReportLine.link(head),
                Address.of("/series").with("organ", head.organKey()).link(),
                head.year() == null
                        ? null
                        : Notice.of(
                                Address.of("").with("organ", head.organKey()).with("year", head.year())),
                ReportLine.of(head),
                chapters,
                notes,
                report.problems(),
                VersionLine.history(versions, ReportLine.link(head)),
                OtherYear.of(new ReportKey(head.organKey(), head.year() == null ? 0 : head.year()), years),
                handling);
    }

    private static String tableOf(Chapter chapter) {
        return switch (chapter) {
            case PROACTIVE -> "t2";
            case REQUESTS -> "t3";
            case REVIEW_LITIGATION -> "t4";
            case OVERALL, PROBLEMS, OTHER -> "";
        };
    }

    private static ChapterText chapter(Chapter chapter, List<Section> sections, Sheet sheet) {
        List<Section> found = sections.stream()
                .filter(section -> section.chapter() == chapter)
                .toList();
        return new ChapterText(
                found.isEmpty() ? chapter.heading() : found.getFirst().heading(),
                !found.isEmpty(),
                found.stream()
                        .flatMap(section -> section.text().lines())
                        .filter(line -> !line.isBlank())
                        .toList(),
                sheet);
    }
}
