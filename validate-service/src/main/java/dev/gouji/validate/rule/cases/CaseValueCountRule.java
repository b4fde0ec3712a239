package dev.gouji.validate.rule.cases;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** T4-007: some of the fifteen values of table 4 are not there. */
final class CaseValueCountRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T4-007",
            "value-count",
            new Bilingual("表四数值不足15个", "Table 4 does not hold 15 values"),
            new Bilingual(
                    "表四应有15个数据格，缺其中一些时报错。整张表没有由 STR-013 检查；空白格算在内（PRS-001）；个数不符而无法对应的由 PRS-009 检查。",
                    "Table 4 holds 15 values; an error where some of them are not there. A table missing altogether is STR-013’s matter, one whose values cannot be told apart PRS-009’s; blank cells are there (PRS-001)."),
            "国办公开办函〔2021〕30号、〔2019〕60号，表四版式",
            new Bilingual("按统一格式补齐三组各五格。", "Complete the three groups of five."),
            new Bilingual("转换工具去掉了重复的0。", "Extractors that drop repeated zeros."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<CellId> cells = FormCells.of(report.form()).table("t4");
        List<CellId> missing = cells.stream()
                .filter(cell -> report.cell(cell) instanceof Cell.Missing)
                .toList();
        if (missing.isEmpty()) {
            return Outcome.PASSED;
        }
        if (missing.size() == cells.size()) {
            return Outcome.NOT_ASSESSABLE;
        }
        int found = cells.size() - missing.size();
        Bilingual where = FormWords.of(report.form()).cells(missing);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", String.valueOf(cells.size()));
        values.put("found", String.valueOf(found));
        Bilingual message = new Bilingual(
                "表四应有 %d 个数值，只有 %d 个，缺：%s。".formatted(cells.size(), found, where.zh()),
                "Table 4 should hold %d values and holds %d; missing: %s.".formatted(cells.size(), found, where.en()));
        return Outcome.of(List.of(Violation.of(missing, values, message)));
    }
}
