package dev.gouji.validate.rule.fee;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
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

/** FEE-006: the fee for requests is more than all fees together. */
final class FeeAboveAllFeesRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "FEE-006",
            "unit-mismatch",
            new Bilingual("信息处理费元与万元不一致", "Fee in yuan vs 万元 disagree"),
            new Bilingual(
                    "信息处理费（元）折合万元后大于表二行政事业性收费金额时提示；按表中数字的小数位数容许舍入。表二为0的由 FEE-003 检查。",
                    "Notes a fee for requests that, in 10,000 yuan, is more than all fees of table 2, rounding to the decimals printed there allowed for. A table 2 of 0 is FEE-003’s matter."),
            "两处金额的数量关系",
            new Bilingual("核对两处金额的单位。", "Check the units of both amounts."),
            new Bilingual("不同账户分别统计。", "Separate accounts."));

    private static final CellId FEES = new CellId("t2.art20_8.fee.amount_wan_yuan");
    private static final int DECIMALS_MAX = 6;

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
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Optional<Claim> amount = FeeStatements.amount(report);
        Optional<BigDecimal> fees = report.figure(FEES);
        if (amount.isEmpty() || fees.isEmpty()) {
            return amount.isEmpty() ? Outcome.PASSED : Outcome.NOT_ASSESSABLE;
        }
        boolean inOrder = fees.get().signum() <= 0 || amount.get().low().compareTo(atMost(fees.get())) <= 0;
        return inOrder ? Outcome.PASSED : Outcome.of(List.of(violation(amount.get(), Figures.text(fees.get()))));
    }

    /** The most yuan that round to what is printed in 万元. */
    private static BigDecimal atMost(BigDecimal printed) {
        BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.clamp(printed.scale(), 0, DECIMALS_MAX));
        return printed.add(half).movePointRight(4);
    }

    private static Violation violation(Claim amount, String fees) {
        String yuan = Figures.text(amount.low());
        return FeeStatements.violation(
                List.of(FEES),
                amount,
                Map.of("amount_wan_yuan", fees),
                new Bilingual(
                        "信息处理费 %s 元，超过表二行政事业性收费总额 %s 万元。".formatted(yuan, fees),
                        "The fee for requests is %s yuan, more than all fees of table 2, %s (10,000 yuan)."
                                .formatted(yuan, fees)));
    }
}
