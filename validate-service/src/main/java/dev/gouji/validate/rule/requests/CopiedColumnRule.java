package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** T3-016: two kinds of applicant have the same figures in every row. */
final class CopiedColumnRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-016",
            "copied-column",
            new Bilingual("两列数据完全相同且非零", "Two applicant columns identical and non-zero"),
            new Bilingual(
                    "两类申请人的各行数字完全相同，且来件（新收加上年结转）不少于5件、办理结果不止一种时提示，可能是复制粘贴。数量太小的巧合不报；有空白的列不比较。",
                    "Notes two applicants whose figures agree in every row, with at least 5 requests received and carried in and more than one kind of outcome: a column may have been pasted twice. Small numbers agree by chance and are left alone; columns with blanks are not compared."),
            "合理性",
            new Bilingual("核对两类申请人的数字。", "Check the figures of the two applicants."),
            new Bilingual("数量相近的巧合。", "Equal counts by chance."));

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
        List<ApplicantColumn> columns = ApplicantColumn.busy(file.report());
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            for (ApplicantColumn other : columns.subList(i + 1, columns.size())) {
                if (columns.get(i).isCopyOf(other)) {
                    violations.add(violation(columns.get(i), other));
                }
            }
        }
        return Outcome.of(violations, ApplicantColumn.allPrintWhatCameIn(file.report()));
    }

    private static Violation violation(ApplicantColumn one, ApplicantColumn other) {
        return Violation.of(
                List.of(one.received(), other.received()),
                Map.of(
                        "column",
                        one.received().column(),
                        "other_column",
                        other.received().column()),
                new Bilingual(
                        "“%s”与“%s”两列各行数字完全相同，疑似复制。"
                                .formatted(one.name().zh(), other.name().zh()),
                        "The columns “%s” and “%s” agree in every row: one may be a copy of the other."
                                .formatted(one.name().en(), other.name().en())));
    }
}
