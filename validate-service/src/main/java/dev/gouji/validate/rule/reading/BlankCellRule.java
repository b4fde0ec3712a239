package dev.gouji.validate.rule.reading;

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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PRS-001: cells are left empty. */
public final class BlankCellRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-001",
            "blank-cell",
            new Bilingual("表格存在空白单元格", "Blank cells"),
            new Bilingual(
                    "列出所有空白单元格（占位符见 PRS-002）。超过10格为需核实，否则为提示。空白不等于0：勾稽关系先按空白判断，仅因空白无法判断时再按0试算；按0成立的只提示空白。",
                    "Names every blank cell (placeholders: PRS-002). A warning above ten, else a note. A blank is not zero: identities are taken again with zeros only where blanks alone stand in the way, and where they then hold, only the blanks are noted."),
            "各地填报通知：无数据的填0",
            new Bilingual("空白处填0或补填数字。", "Write 0, or the figure, where nothing stands."),
            new Bilingual("个别机关以空白表示0。", "Some organs print zero as blank."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    private static final int NOTED_ONLY_UP_TO = 10;

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<CellId> blanks = PrintedCells.of(file, cell -> cell instanceof Cell.Blank);
        if (blanks.isEmpty()) {
            return Outcome.PASSED;
        }
        Bilingual where = where(report, blanks);
        Bilingual message = new Bilingual(
                "有 %d 格空白：%s。".formatted(blanks.size(), where.zh()),
                "%d cells are blank: %s.".formatted(blanks.size(), where.en()));
        Violation violation = Violation.of(blanks, Map.of("blank", String.valueOf(blanks.size())), message);
        return Outcome.of(List.of(blanks.size() > NOTED_ONLY_UP_TO ? violation.as(Severity.WARNING) : violation));
    }

    /** A table without any figure is named as such, not cell by cell. */
    private static Bilingual where(Report report, List<CellId> blanks) {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        Set<CellId> left = new LinkedHashSet<>(blanks);
        for (Table table : Form.of(report.form()).tables()) {
            List<CellId> cells = FormCells.of(report.form()).table(table.id());
            if (left.containsAll(cells)) {
                cells.forEach(left::remove);
                chinese.add(FormWords.table(table.id()).zh() + "全部空白");
                english.add("all of " + FormWords.table(table.id()).en());
            }
        }
        if (!left.isEmpty()) {
            Bilingual others = FormWords.of(report.form()).cells(List.copyOf(left));
            chinese.add(others.zh());
            english.add(others.en());
        }
        return new Bilingual(String.join("；", chinese), String.join("; ", english));
    }
}
