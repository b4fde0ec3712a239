package dev.gouji.validate.rule.disclosure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Quantity;
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

/** T2-005: fees are an amount of money. */
public final class FeeAmountRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-005",
            "fee-valid",
            new Bilingual("收费金额应为非负数", "Fee amount is a non-negative decimal"),
            new Bilingual(
                    "行政事业性收费的本年收费金额（万元）应为非负数，小数不超过6位（即到分）。",
                    "The fees of the year, in 10,000 yuan, are not negative and have at most six decimals (one fen)."),
            "国办公开办函〔2021〕30号，单位：万元",
            new Bilingual("核对金额和单位（万元）。", "Check the amount and its unit, 10,000 yuan."),
            new Bilingual("金额常有小数，如 59237.2449，并非错误。", "Decimals are usual, as in 59237.2449, and no error."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FormGeneration> generations() {
        return Set.of(FormGeneration.G2021);
    }

    private static final int DECIMALS_MAX = 6;
    private static final Form FORM = Form.of(FormGeneration.G2021);
    private static final List<CellId> AMOUNTS = FORM.cells().stream()
            .filter(cell -> FORM.quantity(cell) == Quantity.AMOUNT_WAN_YUAN)
            .toList();

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Violation> violations = AMOUNTS.stream()
                .filter(cell ->
                        report.figure(cell).filter(FeeAmountRule::isWrong).isPresent())
                .map(cell -> violation(report, cell))
                .toList();
        return Outcome.of(violations, Figures.areAllPrinted(report, AMOUNTS));
    }

    private static boolean isWrong(BigDecimal amount) {
        return amount.signum() < 0
                || amount.signum() > 0 && amount.stripTrailingZeros().scale() > DECIMALS_MAX;
    }

    private static Violation violation(Report report, CellId cell) {
        String amount = report.figure(cell).map(Figures::text).orElseThrow();
        Bilingual message = new Bilingual(
                "本年收费金额为 %s 万元：应为非负数，小数不超过 %d 位。".formatted(amount, DECIMALS_MAX),
                "The fees of the year read %s (10,000 yuan): expected an amount from 0 on with at most %d decimals."
                        .formatted(amount, DECIMALS_MAX));
        return Violation.of(List.of(cell), Map.of("found", amount), message);
    }
}
