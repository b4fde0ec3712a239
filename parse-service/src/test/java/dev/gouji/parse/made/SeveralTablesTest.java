package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.made.PrintedCell.Role;
import dev.gouji.parse.read.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables beside one another, tables of two years, and sheets of which only some are the report. */
class SeveralTablesTest {

    /** This year's to the left and another to the right: the left one is read, and every row says that there are two. */
    @ParameterizedTest
    @EnumSource(names = {"PLAIN_HTML", "SPANS_HTML", "DOCX", "XLSX", "XLS"})
    void twoRequestTablesBesideOneAnother(Shape shape) {
        for (int gap = 0; gap <= 2; gap++) {
            MadeReport own = MadeReport.of(FormGeneration.G2021, 21);
            Grid other = MadeReport.of(FormGeneration.G2021, 121).grids().get(1);
            Grid left = own.grids().get(1);
            Grid both = beside(left, ofNobody(other), left.columns() + gap);
            Report report = read(shape, replaced(own, left, both));
            assertEquals(Set.of("GJ-233"), codes(report), shape + ", gap " + gap);
            assertRight(report, own, shape + ", gap " + gap);
        }
    }

    /** Where each has its year above it, the report's own is read wherever it stands. */
    @ParameterizedTest
    @EnumSource(names = {"PLAIN_HTML", "XLSX"})
    void yearsOverTablesBesideOneAnother(Shape shape) {
        MadeReport own = MadeReport.of(FormGeneration.G2019, 22);
        Grid left = ofNobody(MadeReport.of(FormGeneration.G2019, 122).grids().get(1));
        Grid right = own.grids().get(1);
        Grid both = beside(captioned(left, own.year() - 1), captioned(right, own.year()), left.columns() + 1);
        Report report = read(shape, replaced(own, right, both));
        assertEquals(Set.of("GJ-256"), codes(report), shape.toString());
        assertRight(report, own, shape.toString());
    }

    /** All three of the form in a row; a page would print no cells beside the end of the shorter ones. */
    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void threeTablesBesideOneAnother(Shape shape) {
        for (FormGeneration generation : List.of(FormGeneration.G2019, FormGeneration.G2021)) {
            MadeReport own = MadeReport.of(generation, 23);
            List<Grid> grids = own.grids();
            Grid two = beside(grids.get(0), grids.get(1), grids.get(0).columns() + 1);
            Grid three = beside(two, grids.get(2), two.columns() + 1);
            MadeReport printed = replaced(own, grids.get(1), three);
            printed = without(without(printed, grids.get(0)), grids.get(2));
            Report report = read(shape, printed);
            assertEquals(List.of(), report.problems(), shape + ", " + generation);
            assertRight(report, own, shape + ", " + generation);
        }
    }

    /** Tables of the year before for comparison, before or behind the report's own. */
    @ParameterizedTest
    @EnumSource(names = {"TABS", "PIPES", "PLAIN_HTML", "SPANS_HTML", "CELL_PER_LINE", "DOCX"})
    void tablesOfTwoYearsBelowOneAnother(Shape shape) {
        for (int table = 0; table < 3; table++) {
            MadeReport own = MadeReport.of(FormGeneration.G2021, 24);
            Grid grid = own.grids().get(table);
            Grid other =
                    ofNobody(MadeReport.of(FormGeneration.G2021, 124).grids().get(table));
            Part.Paragraph this_ = new Part.Paragraph(own.year() + "年情况：");
            Part.Paragraph last = new Part.Paragraph("附：" + (own.year() - 1) + "年情况（供对比）");
            String what = shape + ", table " + (table + 2);
            if (shape == Shape.CELL_PER_LINE && table == 2) {
                continue;
            }
            for (List<Part> order :
                    List.of(List.<Part>of(last, other, this_, grid), List.<Part>of(this_, grid, last, other))) {
                Report report = read(shape, replaced(own, grid, order));
                assertEquals(Set.of("GJ-256"), codes(report), what);
                assertRight(report, own, what);
            }
        }
    }

    /** A long table of before 2019 in two blocks. */
    @ParameterizedTest
    @EnumSource(names = {"PLAIN_HTML", "DOCX", "XLSX"})
    void indicatorsInTwoBlocks(Shape shape) {
        MadeReport own = MadeReport.of(FormGeneration.G2014, 25);
        Grid grid = own.grids().getFirst();
        int half = grid.rows() / 2;
        List<PrintedCell> cells = new ArrayList<>();
        for (PrintedCell cell : grid.cells()) {
            boolean second = cell.row() > half;
            cells.add(second ? cell.at(cell.row() - half, cell.column() + grid.columns() + 1) : cell);
            if (cell.row() == 0) {
                cells.add(cell.at(0, cell.column() + grid.columns() + 1));
            }
        }
        Report report = read(shape, replaced(own, grid, new Grid(grid.table(), cells)));
        assertEquals(Set.of(), codes(report), shape.toString());
        assertRight(report, own, shape.toString());
    }

    @Test
    void ofSheetsNamedByYearsTheLatestIsRead() {
        MadeReport own = MadeReport.of(FormGeneration.G2021, 26);
        MadeReport last = MadeReport.of(FormGeneration.G2021, 126);
        for (boolean first : new boolean[] {true, false}) {
            Map<String, MadeReport> sheets = new LinkedHashMap<>();
            sheets.put(first ? "2023" : "2022年", first ? own : last);
            sheets.put(first ? "2022年" : "2023", first ? last : own);
            for (byte[] content : List.of(OfficeShapes.xlsx(sheets), OfficeShapes.xls(sheets))) {
                Report report = report(Samples.read(content));
                assertEquals(Set.of("GJ-257"), codes(report));
                assertEquals(own.organ(), report.organ().name());
                assertRight(report, own, "own first: " + first);
            }
        }
    }

    /** Nothing but the names of the sheets says which year it is. */
    @Test
    void sheetsOfTablesAloneNamedByYears() {
        MadeReport own = MadeReport.of(FormGeneration.G2021, 27);
        MadeReport last = MadeReport.of(FormGeneration.G2021, 127);
        Map<String, MadeReport> sheets = new LinkedHashMap<>();
        for (int table = 0; table < 3; table++) {
            sheets.put(
                    "表" + (table + 2) + "-2022",
                    last.withParts(List.of(last.grids().get(table))));
            sheets.put(
                    "表" + (table + 2) + "-2023",
                    own.withParts(List.of(own.grids().get(table))));
        }
        Report report = report(Samples.read(OfficeShapes.xlsx(sheets)));
        assertEquals(2023, report.year().value());
        assertEquals(
                3,
                report.problems().stream()
                        .filter(problem -> problem.code().equals("GJ-257"))
                        .count());
        assertRight(report, own, "tables alone");
    }

    @Test
    void anEmptyFormInFrontIsNotTheReport() {
        MadeReport own = MadeReport.of(FormGeneration.G2021, 28);
        MadeReport zeros = MadeReport.ofZeros(FormGeneration.G2021);
        Map<String, MadeReport> sheets = new LinkedHashMap<>();
        sheets.put("填报说明", zeros);
        sheets.put("正表", own);
        Report report = report(Samples.read(OfficeShapes.xlsx(sheets)));
        assertEquals(Set.of("GJ-257"), codes(report));
        assertEquals(own.organ(), report.organ().name());
        assertRight(report, own, "a form in front");
    }

    /** A report in which nothing happened is no empty form. */
    @Test
    void aSheetOfNoughtsIsAReport() {
        MadeReport zeros = MadeReport.ofZeros(FormGeneration.G2021);
        Map<String, MadeReport> sheets = new LinkedHashMap<>();
        sheets.put("交通局", zeros);
        sheets.put("另一局", MadeReport.of(FormGeneration.G2021, 29));
        Report report = report(Samples.read(OfficeShapes.xlsx(sheets)));
        assertEquals(Set.of("GJ-247"), codes(report));
        assertRight(report, zeros, "noughts first");
    }

    private static Grid beside(Grid left, Grid right, int column) {
        List<PrintedCell> cells = new ArrayList<>(left.cells());
        right.cells().forEach(cell -> cells.add(cell.at(cell.row(), cell.column() + column)));
        return new Grid(left.table(), cells);
    }

    private static Grid captioned(Grid grid, int year) {
        return grid.withRowBefore(0).with(PrintedCell.label(0, 0, 1, grid.columns(), year + "年", Role.HEADING));
    }

    /** The same figures, of no cell of the report. */
    private static Grid ofNobody(Grid grid) {
        return grid.map(cell ->
                PrintedCell.label(cell.row(), cell.column(), cell.height(), cell.width(), cell.text(), cell.role()));
    }

    private static MadeReport replaced(MadeReport made, Grid grid, Part by) {
        return replaced(made, grid, List.of(by));
    }

    private static MadeReport without(MadeReport made, Grid grid) {
        return replaced(made, grid, List.<Part>of());
    }

    private static MadeReport replaced(MadeReport made, Grid grid, List<Part> by) {
        List<Part> parts = new ArrayList<>();
        made.parts().forEach(part -> parts.addAll(part.equals(grid) ? by : List.of(part)));
        return made.withParts(parts);
    }

    private static Report read(Shape shape, MadeReport made) {
        return report(Samples.read(shape.file(made, Encoding.UTF_8)));
    }

    private static Report report(Reading reading) {
        return switch (reading) {
            case Reading.OfReport read -> read.report();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    private static Set<String> codes(Report report) {
        Set<String> codes = new TreeSet<>();
        report.problems().forEach(problem -> codes.add(problem.code()));
        return codes;
    }

    private static void assertRight(Report report, MadeReport made, String what) {
        assertEquals(made.generation(), report.form(), what);
        Verdict verdict = Verdict.on(report, made.truth(), made.excused());
        assertEquals(List.of(), verdict.silentlyWrong(), what);
        assertEquals(List.of(), verdict.wrong(), what);
        assertEquals(List.of(), verdict.unread(), what);
    }
}
