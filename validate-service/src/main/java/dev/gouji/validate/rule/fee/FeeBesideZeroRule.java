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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** FEE-003: the fee was collected, and the fees of table 2 are zero. */
final class FeeBesideZeroRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "FEE-003",
            "fee-vs-table2",
            new Bilingual("收了信息处理费而收费金额为零", "Fee collected but table 2 fee amount zero"),
            new Bilingual(
                    "正文写明收取信息处理费不少于100元，而表二行政事业性收费金额填0时提示：该费属于行政事业性收费。不足100元的，以万元计可能舍为0，不报；反过来表二大于0而未收信息处理费，不是矛盾。",
                    "Notes a report that collected at least 100 yuan while the fees of table 2 print 0, as the fee is one of them. Less may round to 0 in 10,000 yuan. The reverse, fees in table 2 and none for requests, is no contradiction."),
            "国办函〔2020〕109号；国办公开办函〔2021〕30号",
            new Bilingual("核对表二收费金额是否漏填。", "See whether table 2 lacks the amount."),
            new Bilingual("由财政部门统一填报收费。", "Fees reported by the treasury."));

    private static final CellId FEES = new CellId("t2.art20_8.fee.amount_wan_yuan");
    private static final BigDecimal VISIBLE = BigDecimal.valueOf(100);

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
        Optional<Claim> amount =
                FeeStatements.amount(report).filter(claim -> claim.low().compareTo(VISIBLE) >= 0);
        if (amount.isEmpty()) {
            return Outcome.PASSED;
        }
        Optional<BigDecimal> fees = report.figure(FEES);
        if (fees.isEmpty() || fees.get().signum() != 0) {
            return fees.isEmpty() ? Outcome.NOT_ASSESSABLE : Outcome.PASSED;
        }
        String yuan = Figures.text(amount.get().low());
        return Outcome.of(List.of(FeeStatements.violation(
                List.of(FEES),
                amount.get(),
                Map.of("amount_wan_yuan", "0"),
                new Bilingual(
                        "正文称收取信息处理费 %s 元，而表二行政事业性收费金额为 0。".formatted(yuan),
                        "The prose says that %s yuan were collected for requests, but the fees of table 2 are 0."
                                .formatted(yuan)))));
    }
}
