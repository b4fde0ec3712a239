package dev.gouji.validate.rule.reading;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** PRS-002: a sign stands where a figure should. */
public final class PlaceholderRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-002",
            "zero-placeholder",
            new Bilingual("以“/”“—”“无”代替0", "Placeholder for zero"),
            new Bilingual(
                    "列出以 /、-、—、无、空 等符号代替数字的单元格，每份报告一条。与空白一样，不等于0。",
                    "Names the cells with /, -, —, 无 or 空 in place of a figure, one finding for the report. Like a blank, it is not zero."),
            "各地填报通知：无数据的填0",
            new Bilingual("改填0或数字。", "Write 0, or the figure."),
            new Bilingual("“-”可能表示不适用。", "A dash may mean not applicable."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<CellId> cells = PrintedCells.of(file, cell -> cell instanceof Cell.Placeholder);
        if (cells.isEmpty()) {
            return Outcome.PASSED;
        }
        String signs = String.join(
                " ",
                cells.stream()
                        .map(cell -> report.cell(cell).raw().strip())
                        .distinct()
                        .toList());
        Bilingual where = FormWords.of(report.form()).cells(cells);
        Bilingual message = new Bilingual(
                "有 %d 格以“%s”代替数字：%s。".formatted(cells.size(), signs, where.zh()),
                "%d cells print “%s” in place of a figure: %s.".formatted(cells.size(), signs, where.en()));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("placeholders", String.valueOf(cells.size()));
        values.put("printed", signs);
        return Outcome.of(List.of(Violation.of(cells, values, message)));
    }
}
