package dev.gouji.validate.rule.disclosure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** T2-106: an amount without a unit that cannot be 万元. */
final class ProcurementUnitRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-106",
            "procurement-unit",
            new Bilingual("采购总金额单位不明或畸高", "Procurement amount unit unclear"),
            new Bilingual(
                    "2019年版表头未注明采购总金额的单位。单元格未带单位，且按万元计超过层级上限（乡级5千、县级10万、地级100万、省级1000万）时提示：很可能是以元填报。仅缺单位而数额合理的不提示，否则几乎每份报告都会报。",
                    "The 2019 form names no unit for the amount of procurement. Questioned where the cell has none and the amount, taken as 10,000 yuan, is beyond the level (township 5,000, county 100,000, city 1,000,000, province 10,000,000): it is probably in yuan. A missing unit alone is not noted, or nearly every report would be."),
            "国办公开办函〔2019〕60号，表头未注明单位",
            new Bilingual("注明单位；以元填报的换算为万元。", "Name the unit; convert yuan to 10,000 yuan."),
            new Bilingual("表头另注单位为元的表格；重大工程集中采购。", "Tables whose header names yuan; large works procured centrally."));

    private static final String AMOUNT = "t2.art20_9.procurement.total_amount";
    private static final BigDecimal TOWNSHIP_MAX = BigDecimal.valueOf(5_000);
    private static final BigDecimal COUNTY_MAX = BigDecimal.valueOf(100_000);

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
        return Set.of(FormGeneration.G2019);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        if (!(report.cell(new CellId(AMOUNT)) instanceof Cell.Number amount)) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (amount.unit() != null || amount.value().compareTo(TOWNSHIP_MAX) <= 0) {
            return Outcome.PASSED;
        }
        OrganLevel level = report.organ().level();
        if (level == null) {
            return Outcome.NOT_ASSESSABLE;
        }
        BigDecimal cap = cap(level);
        return amount.value().compareTo(cap) > 0 ? Outcome.of(List.of(violation(amount, level, cap))) : Outcome.PASSED;
    }

    private static BigDecimal cap(OrganLevel level) {
        return switch (level) {
            case VILLAGE, TOWNSHIP -> TOWNSHIP_MAX;
            case COUNTY -> COUNTY_MAX;
            case CITY -> COUNTY_MAX.multiply(BigDecimal.TEN);
            case PROVINCE, NATIONAL -> COUNTY_MAX.multiply(BigDecimal.valueOf(100));
        };
    }

    private static Violation violation(Cell.Number amount, OrganLevel level, BigDecimal cap) {
        String found = Figures.text(amount.value());
        Bilingual message = new Bilingual(
                "采购总金额 %s 未注明单位，按万元计超过%s机关的合理上限 %s，疑似以元填报。".formatted(found, level.title(), Figures.text(cap)),
                "The amount of procurement, %s, has no unit; as 10,000 yuan it is beyond %s, so it is probably in yuan."
                        .formatted(found, Figures.text(cap)));
        return Violation.of(List.of(new CellId(AMOUNT)), Map.of("found", found, "cap", Figures.text(cap)), message);
    }
}
