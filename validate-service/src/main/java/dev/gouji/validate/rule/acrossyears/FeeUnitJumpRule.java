package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** XY-011: the amount of fees changes ten thousand times. */
public final class FeeUnitJumpRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-011",
            "fee-unit-jump",
            new Bilingual("收费金额同比约万倍", "Fee changes by about 10^4"),
            new Bilingual(
                    "行政事业性收费金额与上年相差5千倍至2万倍的，疑把元填作万元或相反。两年均须为2021年版且金额均大于0。",
                    "The amount of administrative fees is 5,000 to 20,000 times that of last year, or the inverse: 元 and 万元 were probably mixed up. Both years on the 2021 form, both amounts above 0."),
            "表二收费金额以万元为单位",
            new Bilingual("核对金额单位，统一用万元。", "Check the unit; the amount is in 万元."),
            new Bilingual("未见。", "None known."));

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

    private static final CellId AMOUNT = new CellId("t2.art20_8.fee.amount_wan_yuan");
    private static final BigDecimal LEAST = BigDecimal.valueOf(5_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(20_000);

    @Override
    public Outcome check(CaseFile file) {
        Optional<BigDecimal> before = Links.onSameForm(file).flatMap(report -> report.figure(AMOUNT));
        Optional<BigDecimal> now = file.report().figure(AMOUNT);
        if (before.isEmpty() || now.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (!isUnitSlip(now.get(), before.get()) && !isUnitSlip(before.get(), now.get())) {
            return Outcome.PASSED;
        }
        String then = Figures.text(before.get());
        String found = Figures.text(now.get());
        Bilingual message = new Bilingual(
                "行政事业性收费金额上年 %s、本年 %s，相差约一万倍，疑单位有误。".formatted(then, found),
                "Administrative fees: %s last year, %s this year, about ten thousand times; the unit is probably wrong."
                        .formatted(then, found));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("previous", then);
        values.put("found", found);
        return Outcome.of(List.of(Violation.of(List.of(AMOUNT), values, message)));
    }

    private static boolean isUnitSlip(BigDecimal large, BigDecimal small) {
        return small.signum() > 0
                && large.compareTo(small.multiply(LEAST)) >= 0
                && large.compareTo(small.multiply(MOST)) <= 0;
    }
}
