package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Organ;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** IMP-004: penalties by an organ that imposes none. */
final class PenaltyPowerRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "IMP-004",
            "penalty-power",
            new Bilingual("无处罚权机关填报行政处罚", "Penalties by an organ without the power"),
            new Bilingual(
                    "政府办公室、研究室、发展研究中心、机关事务、信访机构，行政处罚大于0时提示。乡镇、街道可受委托执法，不检查。政府办公厅（室）同时填有许可和处罚的，视为全区域口径，不报。机关类型不明的无法判断。",
                    "Notes penalties above 0 with government offices, research offices, office affairs and petitions. Townships and sub-districts may have delegated powers and are not checked. A government office with licences as well as penalties reports for its whole government and is left alone. Not assessable where the kind of the organ is unknown."),
            "《行政处罚法》第十七条至第二十四条",
            new Bilingual("核对是否计入其他部门的数据。", "See whether figures of other departments were counted in."),
            new Bilingual("受委托实施；按政府全口径填报。", "Delegated powers; figures of the whole government."));

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
        return organ.kind() == null || ServingOffices.include(organ);
    }

    @Override
    public Outcome check(CaseFile file) {
        return ServingOffices.check(file.report(), "t2.art20_6.penalty.decisions", ServingOffices::include);
    }
}
