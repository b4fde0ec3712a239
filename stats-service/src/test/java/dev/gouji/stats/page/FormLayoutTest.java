package dev.gouji.stats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormLayoutTest {
    @ParameterizedTest
    @EnumSource(FormGeneration.class)
    void fillsTheGridOfEveryTableWithoutHoleOrOverlapAndPrintsEveryCellOnce(FormGeneration generation) {
        Form form = Form.of(generation);
        List<String> printed = new ArrayList<>();
        for (Table table : form.tables()) {
            Sheet sheet = sheet(table);
            int[][] covered = new int[sheet.rows().size()][sheet.columns()];
            for (int row = 0; row < covered.length; row++) {
                int column = 0;
                for (SheetCell cell : sheet.rows().get(row).cells()) {
                    while (covered[row][column] > 0) {
                        column++;
                    }
                    for (int down = 0; down < cell.rows(); down++) {
                        for (int across = 0; across < cell.columns(); across++) {
                            covered[row + down][column + across]++;
                        }
                    }
                    if (!cell.header()) {
                        printed.add(cell.anchor());
                    }
                }
            }
            for (int[] row : covered) {
                for (int times : row) {
                    assertEquals(1, times, table.id());
                }
            }
        }
        assertEquals(form.cells().stream().map(CellId::path).toList(), printed);
    }

    @Test
    void laysOutTable2Of2021() {
        assertEquals("""
                [第二十条第（一）项 4x1]
                [信息内容] [本年制发件数] [本年废止件数] [现行有效件数]
                [规章] regulation.issued regulation.repealed regulation.effective
                [行政规范性文件] normative_document.issued normative_document.repealed normative_document.effective
                [第二十条第（五）项 4x1]
                [信息内容] [本年处理决定数量 3x1]
                [行政许可] licensing.decisions 3x1
                [第二十条第（六）项 4x1]
                [信息内容] [本年处理决定数量 3x1]
                [行政处罚] penalty.decisions 3x1
                [行政强制] coercion.decisions 3x1
                [第二十条第（八）项 4x1]
                [信息内容] [本年收费金额（单位：万元） 3x1]
                [行政事业性收费] fee.amount_wan_yuan 3x1
                """, drawn(FormGeneration.G2021, "t2", 0, 99));
    }

    @Test
    void laysOutTable2Of2019() {
        assertEquals("""
                [第二十条第（八）项 4x1]
                [信息内容] [上一年项目数量] [本年增/减 2x1]
                [行政事业性收费] fee.items_prev_year fee.items_change 2x1
                [第二十条第（九）项 4x1]
                [信息内容] [采购项目数量] [采购总金额 2x1]
                [政府集中采购] procurement.project_count procurement.total_amount 2x1
                """, drawn(FormGeneration.G2019, "t2", 12, 99));
    }

    @Test
    void laysOutTheHeaderAndTheGroupsOfTable3() {
        assertEquals("""
                [（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3x3] [申请人情况 7x1]
                [自然人 1x2] [法人或其他组织 5x1] [总计 1x2]
                [商业企业] [科研机构] [社会公益组织] [法律服务机构] [其他]
                """, drawn(FormGeneration.G2021, "t3", 0, 3));
        assertEquals("""
                [一、本年新收政府信息公开申请数量 3x1]
                [二、上年结转政府信息公开申请数量 3x1]
                [三、本年度办理结果 1x22] [（一）予以公开 2x1]
                [（二）部分公开（区分处理的，只计这一情形，不计其他情形） 2x1]
                [（三）不予公开 1x8] [1.属于国家秘密]
                [2.其他法律行政法规禁止公开]
                """, labels(FormGeneration.G2021, 3, 9));
        assertEquals("""
                [（六）其他处理 1x3] [1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请]
                [2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请]
                [3.其他]
                [（七）总计 2x1]
                [四、结转下年度继续办理 3x1]
                """, labels(FormGeneration.G2021, 23, 28));
        assertEquals("""
                [三、本年度办理结果 1x20] [（一）予以公开 2x1]
                """, labels(FormGeneration.G2019, 5, 6));
        assertEquals("""
                [（六）其他处理 2x1]
                [（七）总计 2x1]
                [四、结转下年度继续办理 3x1]
                """, labels(FormGeneration.G2019, 23, 26));
    }

    @Test
    void laysOutTheThreeLevelsOfTable4() {
        String five = "[结果维持] [结果纠正] [其他结果] [尚未审结] [总计]";
        assertEquals("""
                [行政复议 5x1] [行政诉讼 10x1]
                %s [未经复议直接起诉 5x1] [复议后起诉 5x1]
                %s %s
                """.formatted(five.replace("]", " 1x2]"), five, five), drawn(FormGeneration.G2021, "t4", 0, 3));
    }

    private static Sheet sheet(Table table) {
        return FormLayout.of(table, id -> SheetCell.figure("number", "0", "").at(id.path(), id.path()));
    }

    private static String labels(FormGeneration generation, int from, int to) {
        return drawn(generation, "t3", from, to).replaceAll(" [a-z_.]+", "");
    }

    private static String drawn(FormGeneration generation, String table, int from, int to) {
        Sheet sheet = sheet(Form.of(generation).table(table).orElseThrow());
        StringBuilder drawing = new StringBuilder();
        for (Sheet.Line line :
                sheet.rows().subList(from, Math.min(to, sheet.rows().size()))) {
            drawing.append(String.join(
                            " ",
                            line.cells().stream().map(FormLayoutTest::drawn).toList()))
                    .append('\n');
        }
        return drawing.toString();
    }

    private static String drawn(SheetCell cell) {
        String span = cell.columns() * cell.rows() == 1 ? "" : " %dx%d".formatted(cell.columns(), cell.rows());
        return cell.header()
                ? "[" + cell.text() + span + "]"
                : cell.anchor().replaceFirst("^t\\d\\.(art20_\\d\\.)?", "") + span;
    }
}
