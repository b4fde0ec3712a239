package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
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
                    "表二、表三已有的表中缺少规定的行。每行一条；“（六）其他处理”照2019年版未分1至3项的，合为一条；2019年版的表分了1至3项的，不算缺行。表四各组并列一行，不适用。",
                    "A table 2 or 3 that is there lacks a row of the form. One finding a row; one for （六） where it is the undivided row of the 2019 form, and none where a table of that form divides it. Table 4 prints no rows."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("按统一格式补上该行，没有数据的填0。", "Add the row as the form has it, with zeros if need be."),
            new Bilingual(
                    "行名分成两行；2019年版（六）本来只有一行。",
                    "A row label split over two lines; in the 2019 form （六） is one row by design."));

    /** （六）, one row in the form of 2019 and three in that of 2021. */
    private static final String OTHER = "other.";

    private static final CellId UNDIVIDED = new CellId("t3.other.undivided.total");
    private static final List<CellId> DIVIDED = List.of(
            new CellId("t3.other.correction_overdue.total"),
            new CellId("t3.other.fee_overdue.total"),
            new CellId("t3.other.misc.total"));

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
        List<CellId> other = new ArrayList<>();
        for (List<CellId> row : FormCells.of(report.form()).rows(table.id())) {
            if (!TableMissingRule.isMissing(report, row)) {
                continue;
            }
            if (row.getFirst().row().startsWith(OTHER) && isOtherwiseDivided(report)) {
                other.addAll(row);
            } else {
                violations.add(violation(report, table, row));
            }
        }
        if (!other.isEmpty() && !other.contains(UNDIVIDED)) {
            violations.add(undivided(other));
        }
        return violations;
    }

    /** Whether （六） is printed as the other form has it. */
    private static boolean isOtherwiseDivided(Report report) {
        return report.form() == FormGeneration.G2019
                ? DIVIDED.stream().anyMatch(report.cells()::containsKey)
                : report.cells().containsKey(UNDIVIDED);
    }

    private static Violation undivided(List<CellId> cells) {
        Bilingual message = new Bilingual(
                "表三（依申请公开）“（六）其他处理”沿用2019年版，只有一行，未分1至3项。",
                "（六） of table 3 is the undivided row of the 2019 form; the three rows 1 to 3 are not there.");
        return Violation.of(cells, Map.of("row", "other"), message);
    }

    private static Violation violation(Report report, Table table, List<CellId> cells) {
        Bilingual row = FormWords.of(report.form()).row(cells.getFirst());
        Bilingual name = FormWords.table(table.id());
        Bilingual message = new Bilingual(
                "%s缺少“%s”一行。".formatted(name.zh(), row.zh()), "%s lacks the row “%s”.".formatted(name.en(), row.en()));
        return Violation.of(cells, Map.of("row", cells.getFirst().row()), message);
    }
}
