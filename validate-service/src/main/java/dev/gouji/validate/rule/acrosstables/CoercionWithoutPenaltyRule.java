package dev.gouji.validate.rule.acrosstables;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.List;
import java.util.Optional;

/** XT-004: coercive measures without a single penalty. */
final class CoercionWithoutPenaltyRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XT-004",
            "coercion-without-penalty",
            new Bilingual("有行政强制而无行政处罚", "Coercion without penalty"),
            new Bilingual(
                    "行政强制处理决定大于0而行政处罚为0时提示。海关、卫生健康部门常有不伴随处罚的强制措施，不检查；有空白的不作判断。",
                    "Notes decisions on coercion above 0 beside no penalty. Customs and health authorities, whose measures need no penalty, are not checked; not judged with blanks."),
            "合理性",
            new Bilingual("核对行政处罚是否漏填。", "See whether the penalties were left out."),
            new Bilingual("征收拆迁等不伴随处罚的强制执行。", "Demolition and other enforcement without a penalty."));

    private static final String COERCION = "t2.art20_6.coercion.decisions";
    private static final String PENALTY = "t2.art20_6.penalty.decisions";

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean concerns(Organ organ) {
        return organ.kind() != OrganKind.DEPARTMENT_CUSTOMS && organ.kind() != OrganKind.DEPARTMENT_HEALTH;
    }

    @Override
    public Outcome check(CaseFile file) {
        Optional<Printed> printed = Printed.of(file.report(), COERCION, PENALTY);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Printed figures = printed.get();
        if (!figures.isPositive(COERCION) || !figures.isZero(PENALTY)) {
            return Outcome.PASSED;
        }
        String count = figures.text(COERCION);
        return Outcome.of(List.of(figures.violation(
                "行政强制 %s 件，而行政处罚为 0。".formatted(count), "%s coercive measures, but no penalty.".formatted(count))));
    }
}
