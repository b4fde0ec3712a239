package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that belong to no row, and problems beyond the most that a report carries: none goes without a word. */
class LeftoversTest {
    private static final String REPORT = """
            青山县水利局2023年政府信息公开工作年度报告
            一、总体情况
            三、收到和处理政府信息公开申请情况
            \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1
            二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
            （一）予以公开\t1\t0\t0\t0\t0\t0\t1
            %s（七）总计\t1\t0\t0\t0\t0\t0\t1
            四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0
            """;

    private static List<ReadingProblem> leftovers(String rows) {
        return Documents.report(REPORT.formatted(rows)).problems().stream()
                .filter(problem -> problem.code().equals("GJ-243"))
                .toList();
    }

    @Test
    void namesTheCellsThatFiguresWithoutARowMayBelongTo() {
        List<ReadingProblem> problems = leftovers("（二）部份公丌\t0\t2\t0\t0\t0\t0\t2\n");
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().cells().contains(new CellId("t3.partial.commercial")));
        assertFalse(problems.getFirst().cells().contains(new CellId("t3.granted.total")));
    }

    @Test
    void saysNothingOfRowsThatAreSimplyNotThere() {
        assertEquals(List.of(), leftovers(""));
    }

    @Test
    void namesAllFurtherCellsInTheLastProblem() {
        ReadCells cells = new ReadCells();
        Place place = new Place.InText(1, 0, 1);
        List<CellId> all = Form.of(FormGeneration.G2021).cells();
        all.forEach(cell -> cells.problem("GJ-231", "", List.of(cell), place));
        all.subList(0, 3).forEach(cell -> cells.problem("GJ-241", "", List.of(cell), place));
        cells.nameBeyond();
        ReadingProblem last = cells.problems().getLast();
        assertEquals("GJ-244", last.code());
        assertTrue(last.cells().containsAll(all.subList(0, 3)), last.cells().toString());
    }
}
