package dev.gouji.validate.rule.disclosure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** T2-006: more regulations are in force than a city or province has. */
final class RegulationsManyRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-006",
            "effective-huge",
            new Bilingual("规章现行有效件数畸高", "Too many regulations in force"),
            new Bilingual(
                    "规章现行有效件数：市级机关超过300件、省级机关超过600件时提示核对。其他层级由 IMP-001 检查；层级不明的，超过300件才列为无法判断。",
                    "Questions more than 300 regulations in force with an organ of a city, more than 600 with one of a province. Other levels are IMP-001’s matter; where the level is unknown, more than 300 cannot be judged."),
            "合理性",
            new Bilingual(
                    "核对是否把历年制定的规章或规范性文件一并计入。",
                    "See whether repealed regulations or normative documents were counted in."),
            new Bilingual("按建国以来累计口径填报的直辖市。", "Municipalities that count everything since 1949."));

    private static final String EFFECTIVE = "t2.art20_1.regulation.effective";
    private static final BigDecimal CITY_MAX = BigDecimal.valueOf(300);
    private static final BigDecimal PROVINCE_MAX = BigDecimal.valueOf(600);

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FormGeneration> generations() {
        return Set.of(FormGeneration.G2021);
    }

    @Override
    public boolean concerns(Organ organ) {
        OrganLevel level = organ.level();
        return level == null || level == OrganLevel.CITY || level == OrganLevel.PROVINCE;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Optional<Printed> printed = Printed.of(report, EFFECTIVE);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        OrganLevel level = report.organ().level();
        BigDecimal cap = level == OrganLevel.PROVINCE ? PROVINCE_MAX : CITY_MAX;
        if (printed.get().get(EFFECTIVE).compareTo(cap) <= 0) {
            return Outcome.PASSED;
        }
        if (level == null) {
            return Outcome.NOT_ASSESSABLE;
        }
        String found = printed.get().text(EFFECTIVE);
        return Outcome.of(List.of(printed.get()
                .violation(
                        "规章现行有效 %s 件，超过%s机关通常的上限 %s 件。".formatted(found, level.title(), cap),
                        "%s regulations in force, more than the %s an organ of its level can be expected to have."
                                .formatted(found, cap))));
    }
}
