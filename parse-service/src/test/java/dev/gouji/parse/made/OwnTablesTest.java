package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Offices print words, notes and tables of their own around the official ones. Rows are separated by a slash, cells by a
 * bar; what has no bar is a paragraph.
 */
class OwnTablesTest {
    private static final List<Shape> SHAPES = List.of(
            Shape.CELL_PER_LINE, Shape.ROW_PER_LINE, Shape.TABS, Shape.PIPES, Shape.PLAIN_HTML, Shape.SPANS_HTML);
    private static final String REQUESTS = "三、收到和处理政府信息公开申请情况";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总计",
                "合计",
                "其他",
                "科研机构",
                "总计|400",
                "渠道|条数/网站|280/微信|120/总计|400",
                "申请人|自然人|其他/件数|30|8",
                "自然人|法人|总计/20|3|23",
                "本年新收政府信息公开申请数量|9|4/结转下年度继续办理|3|2",
                "本年新收政府信息公开申请数量9件。/结转下年度继续办理3件。",
            })
    void standBeforeTheRequestTable(String own) {
        for (FormGeneration generation : List.of(FormGeneration.G2019, FormGeneration.G2021)) {
            for (Shape shape : SHAPES) {
                assertRead(shape, MadeReport.of(generation, 7), own, REQUESTS);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：本年新收政府信息公开申请数量含信函申请3件。",
                "（一）本年新收政府信息公开申请数量较上年增加3件。",
                "备注：结转下年度继续办理的有2件。",
            })
    void notesBehindTheRequestTableEndNoReport(String note) {
        for (Shape shape : SHAPES) {
            assertRead(shape, MadeReport.of(FormGeneration.G2021, 8), note, "四、政府信息公开行政复议、行政诉讼情况");
        }
    }

    /** An entry of a table of contents folds to three times its length. */
    @Test
    void aTableOfContentsWithLeaders() {
        String contents = "一、总体情况" + "…".repeat(40) + "1/二、主动公开政府信息情况" + "…".repeat(40) + "2";
        for (Shape shape : SHAPES) {
            assertRead(shape, MadeReport.of(FormGeneration.G2021, 9), contents, "二、主动公开政府信息情况");
        }
    }

    /** A bureau quotes the table of its city in its first part. */
    @Test
    void aTableQuotedOutsideItsPartIsNotTaken() {
        Grid quoted = MadeReport.of(FormGeneration.G2021, 110).grids().get(1);
        for (Shape shape : List.of(Shape.TABS, Shape.PIPES, Shape.PLAIN_HTML)) {
            MadeReport own = MadeReport.of(FormGeneration.G2021, 10);
            Report report = read(shape, with(own, List.of(new Part.Paragraph("全市情况如下："), quoted), "二、主动公开政府信息情况"));
            assertEquals(List.of("GJ-255"), codes(report), shape.toString());
            assertRight(report, own, shape.toString());
        }
    }

    /** Which year's is meant nobody can tell here: the first is read, and every row says so. Table 4 is still read. */
    @Test
    void aRequestTablePrintedTwiceInItsPartCutsNothingOff() {
        MadeReport own = MadeReport.of(FormGeneration.G2021, 11);
        Grid other = MadeReport.of(FormGeneration.G2021, 111).grids().get(1);
        for (Shape shape : List.of(Shape.TABS, Shape.PIPES, Shape.PLAIN_HTML)) {
            Report report = read(shape, with(own, List.of(other), "四、政府信息公开行政复议、行政诉讼情况"));
            assertEquals(Set.of("GJ-233"), Set.copyOf(codes(report)), shape.toString());
            assertRight(report, own, shape.toString());
        }
    }

    /** The year before, for comparison. */
    @Test
    void aCaseTablePrintedTwiceIsSaidOfEachCell() {
        MadeReport own = MadeReport.of(FormGeneration.G2021, 13);
        Grid other = MadeReport.of(FormGeneration.G2021, 113).grids().get(2);
        for (Shape shape : List.of(Shape.TABS, Shape.PIPES, Shape.PLAIN_HTML)) {
            Report report = read(shape, with(own, List.of(other), "五、存在的主要问题及改进情况"));
            assertEquals(List.of("GJ-233"), codes(report), shape.toString());
            assertRight(report, own, shape.toString());
        }
    }

    /** In a sheet a heading has blanks beside it. */
    @Test
    void headingsInTheGridOfASheetOpenParts() {
        MadeReport made = MadeReport.of(FormGeneration.G2021, 14);
        Report report = read(Shape.TABS, made);
        byte[] sheet = Shape.TABS
                .print(made)
                .replaceAll("(?m)^([三四五六]、.*)$", "$1\t\t\t")
                .getBytes(StandardCharsets.UTF_8);
        Reading reading = Samples.read(sheet);
        assertEquals(
                report.sections().stream().map(section -> section.chapter()).toList(),
                ((Reading.OfReport) reading)
                        .report().sections().stream()
                                .map(section -> section.chapter())
                                .toList());
    }

    private static void assertRead(Shape shape, MadeReport made, String own, String before) {
        String what = "%s, %s, %s".formatted(shape, made.generation(), own);
        Report report = read(shape, with(made, parts(own), before));
        assertRight(report, made, what);
    }

    private static void assertRight(Report report, MadeReport made, String what) {
        assertEquals(made.generation(), report.form(), what);
        Verdict verdict = Verdict.on(report, made.truth(), made.excused());
        assertEquals(List.of(), verdict.silentlyWrong(), what);
        assertEquals(List.of(), verdict.wrong(), what);
        assertEquals(List.of(), verdict.unread(), what);
    }

    private static List<String> codes(Report report) {
        return report.problems().stream().map(problem -> problem.code()).toList();
    }

    private static Report read(Shape shape, MadeReport made) {
        byte[] content = shape.print(made).getBytes(StandardCharsets.UTF_8);
        return switch (Samples.read(content)) {
            case Reading.OfReport read -> read.report();
            case Reading.Refused refused -> throw new AssertionError(shape + " is refused: " + refused.refusal());
        };
    }

    private static MadeReport with(MadeReport made, List<Part> own, String before) {
        List<Part> parts = new ArrayList<>();
        for (Part part : made.parts()) {
            if (part instanceof Part.Heading heading && heading.text().equals(before)) {
                parts.addAll(own);
            }
            parts.add(part);
        }
        return made.withParts(parts);
    }

    private static List<Part> parts(String own) {
        return own.contains("|")
                ? List.of(new Grid("own", cells(own.split("/"))))
                : Stream.of(own.split("/")).<Part>map(Part.Paragraph::new).toList();
    }

    private static List<PrintedCell> cells(String[] rows) {
        List<PrintedCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|");
            for (int column = 0; column < texts.length; column++) {
                cells.add(PrintedCell.label(row, column, 1, 1, texts[column], PrintedCell.Role.LABEL));
            }
        }
        return cells;
    }
}
