package dev.gouji.stats.page;

import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.stats.listing.FullReport;
import dev.gouji.stats.original.Shown;
import java.util.List;
import java.util.Optional;

/**
 * The original of a report, beside what was read at one place of it.
 *
 * @param name of the place: a cell in the form's words, or a finding
 * @param read what was read there, empty when it is no cell
 * @param place in words, empty when none is asked for
 * @param notes the findings at that place
 * @param back address of the report at that place
 */
public record OriginalView(
        ReportLine head, String name, String read, String place, List<FindingNote> notes, String back, Shown shown) {

    /**
     * What is asked for.
     *
     * @param expected the printed text there, empty when unknown
     */
    public record Wanted(String name, Place place, String expected, List<FindingNote> notes, String back) {

        /** A cell of the report; empty when its form has none of that name. */
        public static Optional<Wanted> cell(FullReport report, String path) {
            CellNames names = new CellNames(report.form());
            return report.form().cells().stream()
                    .filter(id -> id.path().equals(path))
                    .findFirst()
                    .map(id -> cell(report, id, names));
        }

        private static Wanted cell(FullReport report, CellId id, CellNames names) {
            Cell cell = report.cells().get(id);
            return new Wanted(
                    names.of(id),
                    cell.place(),
                    cell.raw() == null ? "" : cell.raw(),
                    FindingNote.all(report.findings(), names).stream()
                            .filter(note -> note.cells().stream()
                                    .anyMatch(named -> named.anchor().equals(id.path())))
                            .toList(),
                    "#" + id.path());
        }

        /** The finding of that number on the page, from 1; empty when there is none that is shown. */
        public static Optional<Wanted> finding(FullReport report, int number) {
            CellNames names = new CellNames(report.form());
            return FindingNote.all(report.findings(), names).stream()
                    .filter(note -> note.mark().number() == number)
                    .findFirst()
                    .map(note -> finding(report, note));
        }

        private static Wanted finding(FullReport report, FindingNote note) {
            Place place = report.findings().stream()
                    .filter(finding -> finding.id().equals(note.id()))
                    .findFirst()
                    .map(Finding::place)
                    .orElse(null);
            return new Wanted(
                    note.rule() + " " + note.severityZh(),
                    place,
                    "",
                    List.of(note),
                    "#finding-" + note.mark().number());
        }

        /** The whole of it. */
        public static Wanted whole() {
            return new Wanted("", null, "", List.of(), "");
        }
    }

    /** The page. */
    public static OriginalView of(FullReport report, Wanted wanted, Shown shown) {
        ReportLine head = ReportLine.of(report.head());
        return new OriginalView(
                head,
                wanted.name(),
                wanted.expected(),
                wanted.place() == null ? "" : wanted.place().describe(),
                wanted.notes(),
                head.link() + wanted.back(),
                shown);
    }
}
