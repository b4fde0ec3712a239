package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.List;

/** IMP-003: licences by an organ that issues none. */
final class LicensingPowerRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "IMP-003",
            "licensing-power",
            new Bilingual("无许可权机关填报行政许可", "Licensing by an organ without the power"),
            new Bilingual(
                    "政府办公室、研究室、机关事务、信访、档案馆、地方志以及县级统计机构，行政许可大于0时提示。政府办公厅（室）同时填有许可和处罚的，视为全区域口径，不报。机关类型不明的无法判断。",
                    "Notes licences above 0 with government offices, research offices, office affairs, petitions, archives, local chronicles and county statistics. A government office with licences as well as penalties reports for its whole government and is left alone. Not assessable where the kind of the organ is unknown."),
            "《行政许可法》第二十二条至第二十四条",
            new Bilingual("核对是否计入其他部门的数据。", "See whether figures of other departments were counted in."),
            new Bilingual("受委托实施；按政府全口径填报。", "Delegated powers; figures of the whole government."));

    private static final List<String> KEEPING = List.of("档案馆", "地方志", "方志", "史志");

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
        return organ.kind() == null || isWithoutPower(organ);
    }

    @Override
    public Outcome check(CaseFile file) {
        return ServingOffices.check(
                file.report(), "t2.art20_5.licensing.decisions", LicensingPowerRule::isWithoutPower);
    }

    private static boolean isWithoutPower(Organ organ) {
        boolean countyStatistics =
                organ.kind() == OrganKind.DEPARTMENT_STATISTICS && organ.level() == OrganLevel.COUNTY;
        return ServingOffices.include(organ) || countyStatistics || ServingOffices.isNamed(organ, KEEPING);
    }
}
