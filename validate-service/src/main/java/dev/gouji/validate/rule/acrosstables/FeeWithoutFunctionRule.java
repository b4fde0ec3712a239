package dev.gouji.validate.rule.acrosstables;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** XT-005: fees collected by an organ that neither licenses nor is known to charge. */
final class FeeWithoutFunctionRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XT-005",
            "fee-without-function",
            new Bilingual("有收费而无许可且非收费机关", "Fee income without any licensing"),
            new Bilingual(
                    "行政事业性收费金额大于0而行政许可为0，且机关不属于通常收费的系统（教育、自然资源、人社、人防、住建、水利、城管、公安、交通、财政、税务、卫生、事业单位等）时提示。机关类型不明的无法判断；有空白的不作判断。",
                    "Notes fees above 0 beside no licence with an organ outside the systems that usually charge (education, land, human resources, civil defence, construction, water, city management, police, transport, finance, taxes, health, institutions). Not assessable where the kind of the organ is unknown; not judged with blanks."),
            "合理性",
            new Bilingual("核对收费项目和金额。", "Check what was charged, and the amount."),
            new Bilingual("代收其他部门费用的机关。", "Organs that collect for others."));

    private static final String FEE = "t2.art20_8.fee.amount_wan_yuan";
    private static final String LICENSING = "t2.art20_5.licensing.decisions";
    private static final Set<OrganKind> CHARGING = EnumSet.of(
            OrganKind.PUBLIC_INSTITUTION,
            OrganKind.DEPARTMENT_EDUCATION,
            OrganKind.DEPARTMENT_NATURAL_RESOURCES,
            OrganKind.DEPARTMENT_HUMAN_RESOURCES,
            OrganKind.DEPARTMENT_CIVIL_DEFENCE,
            OrganKind.DEPARTMENT_HOUSING_CONSTRUCTION,
            OrganKind.DEPARTMENT_WATER,
            OrganKind.DEPARTMENT_CITY_MANAGEMENT,
            OrganKind.DEPARTMENT_PUBLIC_SECURITY,
            OrganKind.DEPARTMENT_TRANSPORT,
            OrganKind.DEPARTMENT_FINANCE,
            OrganKind.DEPARTMENT_TAXATION,
            OrganKind.DEPARTMENT_HEALTH);

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<FormGeneration> generations() {
        return Set.of(FormGeneration.G2021);
    }

    @Override
    public boolean concerns(Organ organ) {
        return organ.kind() == null || !CHARGING.contains(organ.kind());
    }

    @Override
    public Outcome check(CaseFile file) {
        Optional<Printed> printed = Printed.of(file.report(), FEE, LICENSING);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Printed figures = printed.get();
        if (!figures.isPositive(FEE) || !figures.isZero(LICENSING)) {
            return Outcome.PASSED;
        }
        if (file.report().organ().kind() == null) {
            return Outcome.NOT_ASSESSABLE;
        }
        String amount = figures.text(FEE);
        return Outcome.of(List.of(figures.violation(
                "行政事业性收费 %s 万元，而行政许可为 0。".formatted(amount),
                "Fees of %s (10,000 yuan), but no licensing decision.".formatted(amount))));
    }
}
