package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** STR-014: a row of a table is not there. */
public final class RowMissingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-014",
            "row-missing",
            new Bilingual("统计表缺行", "Row missing"),
            new Bilingual(
                    "表二、表三已有的表中缺少规定的行。每行一条。表四各组并列一行，不适用。",
                    "A table 2 or 3 that is there lacks a row of the form. One finding a row. Table 4 prints no rows."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("按统一格式补上该行，没有数据的填0。", "Add the row as the form has it, with zeros if need be."),
            new Bilingual(
                    "行名分成两行；2019年版（六）本来只有一行。",
                    "A row label split over two lines; in the 2019 form （六） is one row by design."));

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
        List<Violation> violations = new ArrayList<>();
        for (Table table : Form.of(report.form()).tables()) {
            if (table.layout() == Table.Layout.LINE_A_ROW && !TableMissingRule.isMissing(report, table)) {
                violations.addAll(missingRows(report, table));
            }
        }
        return Outcome.of(violations);
    }

    private static List<Violation> missingRows(Report report, Table table) {
        List<Violation> violations = new ArrayList<>();
        for (List<CellId> row : FormCells.of(report.form()).rows(table.id())) {
            if (TableMissingRule.isMissing(report, row)) {
                violations.add(violation(report, table, row));
            }
        }
        return violations;
    }

    private static Violation violation(Report report, Table table, List<CellId> cells) {
        Bilingual row = FormWords.of(report.form()).row(cells.getFirst());
        Bilingual name = FormWords.table(table.id());
        Bilingual message = new Bilingual(
                "%s缺少“%s”一行。".formatted(name.zh(), row.zh()), "%s lacks the row “%s”.".formatted(name.en(), row.en()));
        return Violation.of(cells, Map.of("row", cells.getFirst().row()), message);
    }
}
