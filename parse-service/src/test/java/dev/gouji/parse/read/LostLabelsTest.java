package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Shape;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What extractions of text leave out of tables: the labels of lists, lines that were there before, ends of rows. */
class LostLabelsTest {
    private static final Pattern NUMBERED_LABEL = Pattern.compile("(?m)^\\d[.、]\\p{IsHan}.*\\R");

    private static void assertReadsAll(MadeReport made, Report report) {
        made.printed()
                .forEach((cell, printed) -> assertEquals(
                        new BigDecimal(printed),
                        report.cells().get(cell).figure().orElse(null),
                        cell.path()));
    }

    @Test
    void readsTheRowsOfAListWithoutItsLabels() {
        MadeReport made = MadeReport.of(FormGeneration.G2021, 4);
        String text = NUMBERED_LABEL.matcher(Shape.PARAGRAPHS.print(made)).replaceAll("");
        Report report = Documents.report(text);
        assertReadsAll(made, report);
        assertTrue(report.problems().stream()
                .anyMatch(problem -> problem.code().equals("GJ-237")
                        && problem.cells().contains(new CellId("t3.denied.state_secret.total"))));
    }

    @Test
    void leavesAListThatLacksAFigure() {
        String text = NUMBERED_LABEL
                .matcher(Shape.PARAGRAPHS.print(MadeReport.ofZeros(FormGeneration.G2021)))
                .replaceAll("")
                .replaceFirst("(?m)^（四）无法提供\\R0\\R", "（四）无法提供\n");
        Report report = Documents.report(text);
        assertInstanceOf(Cell.Missing.class, report.cells().get(new CellId("t3.unable.not_held.natural_person")));
    }

    @Test
    void takesNothingForBlankWhereRepeatedLinesAreGone() {
        Set<String> once = Shape.PARAGRAPHS
                .print(MadeReport.ofZeros(FormGeneration.G2021))
                .lines()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Report report = Documents.report(String.join("\n", once));
        assertTrue(report.cells().entrySet().stream()
                .filter(cell -> cell.getKey().path().startsWith("t3."))
                .noneMatch(cell -> cell.getValue() instanceof Cell.Blank));
        assertTrue(report.problems().stream()
                .anyMatch(problem -> problem.cells().contains(new CellId("t3.granted.total"))));
    }

    @Test
    void readsRowsThatEndInABar() {
        String rows = """
                青山县交通运输局2023年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                申请人情况 |
                自然人 | 法人或其他组织 | 总计 |
                商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
                一、本年新收政府信息公开申请数量 | 4 | | | | | | 4 |
                二、上年结转政府信息公开申请数量 | | | | | | | 0 |
                三、本年度办理结果 | （一）予以公开 | | 3 | | | | | 3 |
                | （三）不予公开 | 1.属于国家秘密 | | | | | | | 2 |
                """;
        Report report = Documents.report(rows);
        assertEquals(new BigDecimal(4), figure(report, "t3.new_received.natural_person"));
        assertEquals(new BigDecimal(4), figure(report, "t3.new_received.total"));
        assertInstanceOf(Cell.Blank.class, report.cells().get(new CellId("t3.carried_in.natural_person")));
        assertEquals(new BigDecimal(3), figure(report, "t3.granted.commercial"));
        assertEquals(new BigDecimal(2), figure(report, "t3.denied.state_secret.total"));
    }

    private static BigDecimal figure(Report report, String cell) {
        return report.cells().get(new CellId(cell)).figure().orElse(null);
    }
}
