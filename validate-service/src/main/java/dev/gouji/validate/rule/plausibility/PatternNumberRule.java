package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** IMP-009: figures that look as if somebody had typed a sample. */
final class PatternNumberRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "IMP-009",
            "pattern-number",
            new Bilingual("数据呈连号或示例特征", "Numbers look like samples"),
            new Bilingual(
                    "同一表中按阅读顺序连续六格是逐一递增的自然数（如1、2、3、4、5、6）；或出现123456、1234567、654321一类键盘数字；或表二有三格以上是同一个三位以上的重复数字（如999、1111）时要求核实。数字相同的情形只看表二：表三各格之间本有相等关系。",
                    "Questions six neighbouring cells of a table that count up one by one, figures off the keyboard such as 123456, and three cells or more of table 2 with the same repeated digit (999, 1111). Equal figures are looked at in table 2 only, as those of table 3 depend on one another."),
            "数据质量",
            new Bilingual("核对是否残留样表或测试数据。", "See whether samples or test figures were left in."),
            new Bilingual("无。", "None known."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<CellId> suspects = new ArrayList<>();
        for (Table table : Form.of(report.form()).tables()) {
            List<CellId> cells = FormCells.of(report.form()).table(table.id());
            suspects.addAll(SampleFigures.of(report, cells, table.id().equals("t2")));
        }
        return suspects.isEmpty() ? Outcome.PASSED : Outcome.of(List.of(violation(report, suspects)));
    }

    private static Violation violation(Report report, List<CellId> suspects) {
        List<CellId> cells = suspects.stream().distinct().toList();
        Map<String, String> values = new LinkedHashMap<>();
        cells.forEach(
                cell -> values.put(cell.path(), Figures.text(report.figure(cell).orElseThrow())));
        Bilingual where = FormWords.of(report.form()).cells(cells);
        return Violation.of(
                cells,
                values,
                new Bilingual(
                        "%d 格数字呈连号或示例特征：%s。".formatted(cells.size(), where.zh()),
                        "%d figures look like samples: %s.".formatted(cells.size(), where.en())));
    }
}
