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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PRS-003: words stand where a figure should. */
public final class NonNumericRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-003",
            "non-numeric",
            new Bilingual("数据单元格含非数字", "Non-numeric content in a value cell"),
            new Bilingual(
                    "数据格内既不是数字也不是占位符。每格一条；整行数值个数不符的见 PRS-009，不在此重复；数字本身有多种读法的不属此列。",
                    "What is printed in the cell is neither a figure nor a placeholder. One finding a cell; a row with the wrong number of values is left to PRS-009, and digits that can be read in more than one way are none of this."),
            "国办公开办函〔2021〕30号",
            new Bilingual("改填数字，说明文字移至正文。", "Put a figure; notes belong in the text."),
            new Bilingual("脚注符号、页码、单元格与行名合并。", "Footnote marks, page numbers, a cell merged with its label."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private static final Pattern DIGITS_ONLY =
            Pattern.compile("[\\d\\s,.，．、+＋\\-－−]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int PRINTED_LENGTH_MAX = 40;

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<CellId> unreadable = PrintedCells.of(file, cell -> cell instanceof Cell.Unreadable);
        unreadable.removeAll(ValueCountRule.cells(report));
        return Outcome.of(unreadable.stream()
                .filter(cell -> !DIGITS_ONLY.matcher(report.cell(cell).raw()).matches())
                .map(cell -> violation(report, cell, report.cell(cell).raw()))
                .toList());
    }

    private static Violation violation(Report report, CellId cell, String raw) {
        String text = raw.strip();
        String printed = text.codePointCount(0, text.length()) <= PRINTED_LENGTH_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, PRINTED_LENGTH_MAX)) + "…";
        Bilingual where = FormWords.of(report.form()).cell(cell);
        Bilingual message = new Bilingual(
                "%s应为数字，读到的是“%s”。".formatted(where.zh(), printed),
                "Expected a figure in %s, found “%s”.".formatted(where.en(), printed));
        return Violation.of(List.of(cell), Map.of("found", printed), message);
    }
}
