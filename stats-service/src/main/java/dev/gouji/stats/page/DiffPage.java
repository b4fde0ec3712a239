package dev.gouji.stats.page;

import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.stats.version.TextChange;
import dev.gouji.stats.version.VersionDiff;
import dev.gouji.stats.view.ReportKey;
import java.util.List;

/**
 * What changed from one version of a report to another.
 *
 * @param link address of the report without a host
 * @param rows the figures that changed
 * @param parts the parts whose words changed
 * @param resolved findings that are gone, {@code changed} on other figures now, {@code opened} new
 */
public record DiffPage(
        String link,
        VersionLine from,
        VersionLine to,
        List<Row> rows,
        List<Part> parts,
        List<Line> resolved,
        List<Line> changed,
        List<Line> opened,
        int kept) {

    /** A figure before and after, as printed. */
    public record Row(String name, SheetCell before, SheetCell after) {}

    /** A part and its pieces. */
    public record Part(String heading, List<Piece> pieces) {}

    /** A piece of text and what became of it: kept, removed, added, cut. */
    public record Piece(String fate, String text) {}

    /** A finding in a line. */
    public record Line(String rule, String severityZh, String word, String zh, String en) {
        static Line of(Finding finding) {
            return new Line(
                    finding.rule(),
                    finding.severity().chinese(),
                    finding.severity().wireName(),
                    finding.message().zh(),
                    finding.message().en());
        }
    }

    /** The page for a comparison. */
    public static DiffPage of(ReportKey key, VersionDiff diff) {
        String link = ReportLine.link(key);
        CellNames names = new CellNames(Form.of(FormGeneration.valueOf(diff.to().form())));
        return new DiffPage(
                link,
                VersionLine.of(diff.from(), link),
                VersionLine.of(diff.to(), link),
                diff.cells().stream()
                        .map(change -> new Row(
                                names.of(change.cell()),
                                PrintedFigure.of(change.before()),
                                PrintedFigure.of(change.after())))
                        .toList(),
                diff.text().stream().map(DiffPage::part).toList(),
                diff.findings() == null ? List.of() : lines(diff.findings().resolved()),
                diff.findings() == null ? List.of() : lines(diff.findings().changed()),
                diff.findings() == null ? List.of() : lines(diff.findings().opened()),
                diff.findings() == null ? 0 : diff.findings().kept());
    }

    static Part part(TextChange change) {
        return new Part(
                change.chapter().heading(),
                change.pieces().stream()
                        .map(piece -> new Piece(piece.fate().wire(), piece.text()))
                        .toList());
    }

    private static List<Line> lines(List<Finding> findings) {
        return findings.stream().map(Line::of).toList();
    }
}
