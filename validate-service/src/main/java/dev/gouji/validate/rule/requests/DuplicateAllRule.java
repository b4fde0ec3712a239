package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.List;

/** T3-013: nearly every request was a duplicate. */
final class DuplicateAllRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-013",
            "duplicate-all",
            new Bilingual("几乎全部为重复申请", "Nearly all are duplicates"),
            new Bilingual(
                    "“重复申请”不少于5件，且占（七）总计的80%以上时提示。有空白的不作判断。",
                    "Notes at least 5 duplicates that are 80 % or more of the results total. Not judged with blanks."),
            "合理性；监督线索",
            new Bilingual(
                    "核对重复申请的认定；在正文说明情况。", "Check what was taken for a duplicate, and say in the prose how it came."),
            new Bilingual("同一申请人集中反复申请。", "A campaign of one applicant."));

    private static final String DUPLICATE = "t3.not_processed.duplicate.total";
    private static final String HANDLED = "t3.result_total.total";
    private static final BigDecimal DUPLICATES_MIN = BigDecimal.valueOf(5);

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
        return Printed.of(file.report(), DUPLICATE, HANDLED)
                .map(figures -> isObjectionable(figures) ? Outcome.of(List.of(violation(figures))) : Outcome.PASSED)
                .orElse(Outcome.NOT_ASSESSABLE);
    }

    private static boolean isObjectionable(Printed figures) {
        BigDecimal duplicates = figures.get(DUPLICATE);
        BigDecimal fourFifths = figures.get(HANDLED).multiply(BigDecimal.valueOf(4));
        return duplicates.compareTo(DUPLICATES_MIN) >= 0
                && duplicates.multiply(BigDecimal.valueOf(5)).compareTo(fourFifths) >= 0;
    }

    private static Violation violation(Printed figures) {
        return figures.violation(
                "（七）总计 %s 件中“重复申请” %s 件，占八成以上。".formatted(figures.text(HANDLED), figures.text(DUPLICATE)),
                "Of %s results %s are duplicates: 80 %% or more."
                        .formatted(figures.text(HANDLED), figures.text(DUPLICATE)));
    }
}
