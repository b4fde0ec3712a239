package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.made.MadeReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text copied out of a PDF: labels broken over lines, their figures on one of these, headers cut and mixed up. */
class BrokenLabelsTest {
    private static final String OPENING = "青山县交通运输局2023年政府信息公开工作年度报告\n一、总体情况\n2023年，我局做好公开工作。\n";
    private static final String CASES_HALVED =
            "行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结果 结果 其他 尚未 总\n维持 纠正 结果 审结 计 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总\n"
                    + "维持 纠正 结果 审结 计 维持 纠正 结果 审结 计\n";
    private static final String CASES_A_LINE_EACH =
            "行政复议\n行政诉讼\n%s未经复议直接起诉\n复议后起诉\n%s%s".replace("%s", "结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计\n");

    private enum FiguresOn {
        FIRST_LINE,
        LAST_LINE,
        LINE_OF_THEIR_OWN
    }

    @ParameterizedTest
    @EnumSource(names = {"G2019", "G2021"})
    void readsEveryFigure(FormGeneration generation) {
        for (long seed = 1; seed <= 5; seed++) {
            MadeReport made = MadeReport.of(generation, seed);
            for (int width : List.of(9, 14, 20)) {
                for (FiguresOn where : FiguresOn.values()) {
                    Report report = Documents.report(print(made, width, where, CASES_HALVED));
                    assertEquals(values(made.printed()), values(report), generation + ", " + width + ", " + where);
                }
            }
        }
    }

    @Test
    void readsFiguresUnderAHeaderOfALineForEachPiece() {
        MadeReport made = MadeReport.of(FormGeneration.G2021, 3);
        Report report = Documents.report(print(made, 14, FiguresOn.LAST_LINE, CASES_A_LINE_EACH));
        assertEquals(values(made.printed()), values(report));
    }

    @Test
    void readsNoCasesWhenAPieceOfTheHeaderIsGone() {
        MadeReport made = MadeReport.of(FormGeneration.G2021, 3);
        String header = CASES_HALVED.replaceFirst("维持", "");
        Report report = Documents.report(print(made, 14, FiguresOn.LAST_LINE, header));
        List<CellId> cases = Form.of(FormGeneration.G2021).tables().getLast().cells();
        assertTrue(cases.stream().noneMatch(id -> report.cells().get(id) instanceof Cell.Number));
        assertTrue(
                report.problems().stream().anyMatch(problem -> problem.cells().containsAll(cases)));
    }

    @Test
    void readsNoCasesThatMayStartWithTheirTotal() {
        MadeReport made = MadeReport.of(FormGeneration.G2021, 3).with("t4.review.total", "999");
        String header = CASES_HALVED.replaceFirst("结果 结果 其他 尚未 总", "总 结果 结果 其他 尚未");
        Report report = Documents.report(print(made, 14, FiguresOn.LAST_LINE, header));
        assertFalse(report.cells().get(new CellId("t4.review.total")) instanceof Cell.Number);
    }

    @Test
    void leavesARowThatIsOneTooMany() {
        MadeReport made = MadeReport.of(FormGeneration.G2021, 3);
        String text = print(made, 9, FiguresOn.LAST_LINE, CASES_HALVED)
                .replace("2.重复申请", "当年另有来信来访\n未计入 1 2 3 4 5 6 21\n2.重复申请");
        Report report = Documents.report(text);
        values(report)
                .forEach((cell, value) -> assertTrue(
                        value == null || value.equals(values(made.printed()).get(cell)), cell));
    }

    private static String print(MadeReport made, int width, FiguresOn where, String casesHeader) {
        Form form = Form.of(made.generation());
        StringBuilder text = new StringBuilder(OPENING);
        List<Table> tables = form.tables();
        text.append("二、主动公开政府信息情况\n");
        for (Block block : tables.get(0).blocks()) {
            text.append(block.heading()).append("\n信息内容 ");
            text.append(block.columns().stream().map(column -> column.label()).collect(Collectors.joining(" ")));
            text.append('\n');
            block.rows()
                    .forEach(row -> text.append(row.label())
                            .append(' ')
                            .append(figures(made, tables.get(0), block, row))
                            .append('\n'));
        }
        text.append("三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\n法人或其他组织\n总计商 业 企\n业\n科研机\n构\n社会公益\n组织\n法 律 服 务\n机构\n其他\n");
        Block requests = tables.get(1).blocks().getFirst();
        requests.rows()
                .forEach(row -> text.append(row(row, figures(made, tables.get(1), requests, row), width, where)));
        Table cases = tables.get(2);
        text.append("四、政府信息公开行政复议、行政诉讼情况\n").append(casesHeader);
        text.append(cases.blocks().getFirst().rows().stream()
                .map(row -> figures(made, cases, cases.blocks().getFirst(), row))
                .collect(Collectors.joining(" ")));
        return text.append("\n五、存在的主要问题及改进情况\n公开得还不够快。\n六、其他需要报告的事项\n无。\n").toString();
    }

    private static String row(Row row, String figures, int width, FiguresOn where) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < row.label().length(); at += width) {
            lines.add(row.label().substring(at, Math.min(row.label().length(), at + width)));
        }
        if (where == FiguresOn.LINE_OF_THEIR_OWN && lines.size() > 1) {
            lines.add(figures);
        } else {
            int at = where == FiguresOn.FIRST_LINE ? 0 : lines.size() - 1;
            lines.set(at, lines.get(at) + " " + figures);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String figures(MadeReport made, Table table, Block block, Row row) {
        return block.columns().stream()
                .map(column -> made.printed().get(table.cell(row, column)))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, BigDecimal> values(Map<CellId, String> printed) {
        Map<String, BigDecimal> values = new TreeMap<>();
        printed.forEach((cell, text) -> values.put(cell.path(), new BigDecimal(text)));
        return values;
    }

    private static Map<String, BigDecimal> values(Report report) {
        Map<String, BigDecimal> values = new TreeMap<>();
        report.cells()
                .forEach((cell, read) -> values.put(cell.path(), read.figure().orElse(null)));
        return values;
    }
}
