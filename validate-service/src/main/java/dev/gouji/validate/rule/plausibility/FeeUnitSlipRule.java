package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
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
import java.util.Optional;
import java.util.Set;

/** IMP-007: fees that look like yuan in a cell of 万元. */
final class FeeUnitSlipRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "IMP-007",
            "fee-unit-slip",
            new Bilingual("收费金额疑似以元填报", "Fee looks like yuan in a 万元 cell"),
            new Bilingual(
                    "行政事业性收费金额（万元）超过层级上限（乡级2千、县级机关20万、县级政府和开发区50万、市级机关100万、市级政府200万、省级2000万），或为7位以上、末两位是00的整数时，疑似以元填报。层级不明的只看后一条。",
                    "Fees (in 10,000 yuan) beyond the level (township 2,000, county organ 200,000, county government or zone 500,000, city organ 1 million, city government 2 million, province 20 million), or a whole number of seven digits or more that ends in 00, are probably in yuan. Where the level is unknown only the latter is checked."),
            "国办公开办函〔2021〕30号，单位：万元",
            new Bilingual("核对单位，以元填报的除以一万。", "Check the unit; divide yuan by ten thousand."),
            new Bilingual("土地类收费；规模大的市全口径合计。", "Fees on land; totals of large cities."));

    private static final String AMOUNT = "t2.art20_8.fee.amount_wan_yuan";
    private static final BigDecimal TOWNSHIP_MAX = BigDecimal.valueOf(2_000);
    private static final int DIGITS_MIN = 7;

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
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Optional<BigDecimal> amount = report.figure(new CellId(AMOUNT));
        if (amount.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        BigDecimal cap = report.organ().level() == null ? null : cap(report.organ());
        boolean beyond = cap != null && amount.get().compareTo(cap) > 0;
        if (!beyond && !isRoundAndLong(amount.get())) {
            boolean small = amount.get().compareTo(TOWNSHIP_MAX) <= 0;
            return cap != null || small ? Outcome.PASSED : Outcome.NOT_ASSESSABLE;
        }
        String found = Figures.text(amount.get());
        return Outcome.of(List.of(Violation.of(
                List.of(new CellId(AMOUNT)),
                Map.of("found", found),
                new Bilingual(
                        "行政事业性收费 %s 万元，数额异常，疑似以元填报。".formatted(found),
                        "Fees of %s (10,000 yuan) are implausible; the figure is probably in yuan."
                                .formatted(found)))));
    }

    private static boolean isRoundAndLong(BigDecimal amount) {
        BigDecimal stripped = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return stripped.scale() <= -2 && stripped.precision() - stripped.scale() >= DIGITS_MIN;
    }

    private static BigDecimal cap(Organ organ) {
        boolean government = organ.kind() == OrganKind.GOVERNMENT
                || organ.kind() == OrganKind.GOVERNMENT_OFFICE
                || organ.kind() == OrganKind.DEVELOPMENT_ZONE;
        return switch (organ.level()) {
            case VILLAGE, TOWNSHIP -> TOWNSHIP_MAX;
            case COUNTY -> BigDecimal.valueOf(government ? 500_000 : 200_000);
            case CITY -> BigDecimal.valueOf(government ? 2_000_000 : 1_000_000);
            case PROVINCE, NATIONAL -> BigDecimal.valueOf(20_000_000);
        };
    }
}
