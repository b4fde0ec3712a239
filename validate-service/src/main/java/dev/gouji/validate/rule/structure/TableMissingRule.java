package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Map;

/** STR-013: a table is not there. */
public final class TableMissingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-013",
            "table-missing",
            new Bilingual("缺少统计表", "Table 2, 3 or 4 missing"),
            new Bilingual("表二、表三、表四缺一不可。每缺一表一条。", "None of the tables 2, 3 and 4 may be missing. One finding a table."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("补上统计表，以文字表格而非图片发布。", "Add the table, as a table and not as an image."),
            new Bilingual("表格以图片或附件发布。", "A table published as an image or attachment."));

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
        return Outcome.of(Form.of(report.form()).tables().stream()
                .filter(table -> isMissing(report, table))
                .map(table -> violation(table, FormCells.of(report.form()).table(table.id())))
                .toList());
    }

    /** Not a cell of it is there. */
    static boolean isMissing(Report report, Table table) {
        return isMissing(report, FormCells.of(report.form()).table(table.id()));
    }

    /** None of some cells is there. */
    static boolean isMissing(Report report, List<CellId> cells) {
        for (CellId cell : cells) {
            if (!(report.cell(cell) instanceof Cell.Missing)) {
                return false;
            }
        }
        return true;
    }

    private static Violation violation(Table table, List<CellId> cells) {
        Bilingual name = FormWords.table(table.id());
        Bilingual message =
                new Bilingual("缺少%s“%s”。".formatted(name.zh(), table.title()), "There is no %s.".formatted(name.en()));
        return Violation.of(Map.of("table", table.id()), message).seenIn(cells);
    }
}
