package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** T3-014: a township refused for reasons of state secrecy. */
final class StateSecretLowRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-014",
            "state-secret-low",
            new Bilingual("乡镇街道以国家秘密为由不予公开", "State secret refusals at township level"),
            new Bilingual(
                    "乡镇、街道、园区一级“属于国家秘密”大于0时提示：这一级没有定密权。开发区、实验区可能有县、市级权限，只查名称含“园”的园区。机关类型和层级都不明的无法判断。",
                    "Notes refusals for state secrets by a township, sub-district or park: that level cannot classify. Development and pilot zones may have the powers of a county or city: only those named as parks are checked. Not assessable where kind and level of the organ are unknown."),
            "《政府信息公开条例》第十四条；《保守国家秘密法》",
            new Bilingual("核对该件是否确属国家秘密，定密机关是谁。", "Make sure that it was a state secret, and who classified it."),
            new Bilingual("保存有派生的涉密文件。", "Derivative classified documents held."));

    private static final String SECRET = "t3.denied.state_secret.total";
    private static final Set<OrganKind> KINDS =
            EnumSet.of(OrganKind.TOWNSHIP, OrganKind.SUB_DISTRICT, OrganKind.VILLAGE_COMMITTEE, OrganKind.SCENIC_AREA);

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
        OrganLevel level = organ.level();
        return organ.kind() == null
                ? level == null || level == OrganLevel.TOWNSHIP
                : level == OrganLevel.TOWNSHIP || KINDS.contains(organ.kind()) || isPark(organ);
    }

    /** Development zones and pilot zones may have the powers of a county or city; parks have not. */
    private static boolean isPark(Organ organ) {
        return organ.kind() == OrganKind.DEVELOPMENT_ZONE
                && organ.name() != null
                && organ.name().contains("园");
    }

    @Override
    public Outcome check(CaseFile file) {
        Optional<Printed> printed = Printed.of(file.report(), SECRET);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (!printed.get().isPositive(SECRET)) {
            return Outcome.PASSED;
        }
        Organ organ = file.report().organ();
        if (organ.kind() == null && organ.level() != OrganLevel.TOWNSHIP) {
            return Outcome.NOT_ASSESSABLE;
        }
        String count = printed.get().text(SECRET);
        return Outcome.of(List.of(printed.get()
                .violation(
                        "乡镇、街道、园区一级以“属于国家秘密”不予公开 %s 件，请核实定密依据。".formatted(count),
                        "%s requests refused as state secrets at the level of a township: check who classified them."
                                .formatted(count))));
    }
}
