package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** IMP-011: a count beyond what an organ of its level can have. */
final class LevelCapRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "IMP-011",
            "level-cap",
            new Bilingual("数量超出层级上限", "Count above level cap"),
            new Bilingual(
                    "乡级机关行政处罚或行政许可超过10万件，县级部门收到申请超过1万件时要求核实。机关类型或层级不明而数字超过上限的，无法判断。",
                    "Questions more than 100,000 penalties or licences with a township, and more than 10,000 requests with a county department. Not assessable where kind or level is unknown and a figure is that high."),
            "合理性",
            new Bilingual(
                    "核对是否多写位数，或按全区域口径填报。", "See whether a digit is too many, or the figure covers the whole region."),
            new Bilingual("集中的批量案件。", "Mass cases."));

    private static final BigDecimal DECISIONS_MAX = BigDecimal.valueOf(100_000);
    private static final BigDecimal REQUESTS_MAX = BigDecimal.valueOf(10_000);

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Organ organ = report.organ();
        Outcome decisions = Outcome.PASSED;
        if (report.form().hasThreeTables()) {
            decisions = check(report, "t2.art20_5.licensing.decisions", DECISIONS_MAX, isTownship(organ))
                    .and(check(report, "t2.art20_6.penalty.decisions", DECISIONS_MAX, isTownship(organ)));
        }
        return decisions.and(check(report, received(report.form()), REQUESTS_MAX, isCountyDepartment(organ)));
    }

    private static String received(FormGeneration form) {
        return switch (form) {
            case G2008L -> "s08.c12";
            case G2014 -> "s14.received";
            case G2019, G2021 -> "t3.new_received.total";
        };
    }

    private static boolean isTownship(Organ organ) {
        return organ.level() == OrganLevel.TOWNSHIP
                || organ.kind() == OrganKind.TOWNSHIP
                || organ.kind() == OrganKind.SUB_DISTRICT;
    }

    private static boolean isCountyDepartment(Organ organ) {
        return organ.level() == OrganLevel.COUNTY
                && organ.kind() != null
                && organ.kind().isDepartment();
    }

    private static Outcome check(Report report, String cell, BigDecimal cap, boolean concerned) {
        Optional<Printed> printed = Printed.of(report, cell);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (printed.get().get(cell).compareTo(cap) <= 0) {
            return Outcome.PASSED;
        }
        if (!concerned) {
            boolean known = report.organ().kind() != null && report.organ().level() != null;
            return known ? Outcome.PASSED : Outcome.NOT_ASSESSABLE;
        }
        CellId id = new CellId(cell);
        Bilingual row = FormWords.of(report.form()).row(id);
        String found = printed.get().text(cell);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("found", found);
        values.put("cap", Figures.text(cap));
        return Outcome.of(List.of(Violation.of(
                List.of(id),
                values,
                new Bilingual(
                        "“%s” %s，超过这一层级机关的合理上限 %s。".formatted(row.zh(), found, Figures.text(cap)),
                        "“%s” is %s, beyond the %s an organ of its level can be expected to have."
                                .formatted(row.en(), found, Figures.text(cap))))));
    }
}
