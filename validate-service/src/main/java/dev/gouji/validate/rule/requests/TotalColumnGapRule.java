package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** T3-010: applicants are filled in and the total of their row is not. */
public final class TotalColumnGapRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-010",
            "total-column-gap",
            new Bilingual("总计列部分缺失", "Total column partly blank"),
            new Bilingual(
                    "表三某行申请人列有数字而总计为空白。每份报告一条，列出所有空白的总计格。",
                    "A row of table 3 has figures for applicants and a blank total. One finding for the report, naming every such total."),
            "国办公开办函〔2021〕30号、〔2019〕60号，表三版式",
            new Bilingual("补填总计列。", "Fill in the total column."),
            new Bilingual("以空白代替0的机关。", "Organs that leave blanks for zeros."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<CellId> gaps = new ArrayList<>();
        for (Identity row : Form.of(report.form()).identities("T3-001")) {
            CellId total = row.left().getFirst();
            if (Figures.isNull(report.cell(total)) && Figures.isAnyPrinted(report, row.right())) {
                gaps.add(total);
            }
        }
        if (gaps.isEmpty()) {
            return Outcome.PASSED;
        }
        Bilingual where = FormWords.of(report.form()).cells(gaps);
        Bilingual message = new Bilingual(
                "总计列有 %d 格空白，而同行申请人列有数字：%s。".formatted(gaps.size(), where.zh()),
                "%d totals are blank beside applicants that have figures: %s.".formatted(gaps.size(), where.en()));
        return Outcome.of(List.of(Violation.of(gaps, Map.of("blank", String.valueOf(gaps.size())), message)));
    }
}
