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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** T3-017: the column of natural persons holds the totals. */
final class NaturalIsTotalRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-017",
            "legal-in-natural",
            new Bilingual("自然人列与总计列错位", "Natural person column holds the total"),
            new Bilingual(
                    "每一行自然人都等于总计（且不全为0），而同时有其他申请人大于0：自然人列误填了总计数。有空白的不作判断。",
                    "In every row natural persons equal the total (and are not all 0) while other applicants are above 0: the totals stand in the column of natural persons. Not judged with blanks."),
            "国办公开办函〔2021〕30号、〔2019〕60号，表三版式",
            new Bilingual("自然人列改填自然人的件数。", "Put the number of natural persons into their column."),
            new Bilingual("无。", "None known."));

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
        List<Identity> rows = Form.of(report.form()).identities("T3-001");
        boolean anyPerson = false;
        for (Identity row : rows) {
            Optional<BigDecimal> total = report.figure(row.left().getFirst());
            Optional<BigDecimal> person = report.figure(row.right().getFirst());
            if (total.isEmpty() || person.isEmpty()) {
                return Outcome.NOT_ASSESSABLE;
            }
            if (total.get().compareTo(person.get()) != 0) {
                return Outcome.PASSED;
            }
            anyPerson |= person.get().signum() > 0;
        }
        List<CellId> others = anyPerson ? others(report, rows) : List.of();
        return others.isEmpty() ? Outcome.PASSED : Outcome.of(List.of(violation(report, others)));
    }

    private static List<CellId> others(Report report, List<Identity> rows) {
        return rows.stream()
                .flatMap(row -> row.right().stream().skip(1))
                .filter(cell -> isPositive(report, cell))
                .toList();
    }

    private static boolean isPositive(Report report, CellId cell) {
        return report.figure(cell).filter(figure -> figure.signum() > 0).isPresent();
    }

    private static Violation violation(Report report, List<CellId> others) {
        Bilingual where = FormWords.of(report.form()).cells(others);
        Map<String, String> values = new LinkedHashMap<>();
        others.forEach(
                cell -> values.put(cell.path(), Figures.text(report.figure(cell).orElseThrow())));
        return Violation.of(
                others,
                values,
                new Bilingual(
                        "各行“自然人”都等于“总计”，而其他申请人也有数字：%s。自然人列疑似误填总计。".formatted(where.zh()),
                        "Natural persons equal the total in every row, yet other applicants have figures: %s. The totals seem to stand in the wrong column."
                                .formatted(where.en())));
    }
}
