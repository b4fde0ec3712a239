package dev.gouji.validate.rule.fee;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
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

/** FEE-002: an amount of the fee that the tariff cannot give. */
final class NotMultipleRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "FEE-002",
            "not-multiple",
            new Bilingual("信息处理费金额不是10元的倍数", "Fee not a multiple of 10 yuan"),
            new Bilingual(
                    "信息处理费按件每件100元或500元，按量每页10、20、40元，合计应为10元的整数倍。只检查2021年版：此前没有该标准。",
                    "The tariff is 100 or 500 yuan a request, or 10, 20 or 40 yuan a page, so the sum is a multiple of 10 yuan. Only the 2021 form is checked: there was no such tariff before."),
            "国办函〔2020〕109号第四条、第五条",
            new Bilingual("核对金额；有退费的予以说明。", "Check the amount; mention refunds."),
            new Bilingual("退费；按旧标准收取的费用。", "Refunds; fees by the older tariffs."));

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
        return Outcome.of(FeeStatements.collected(file.report()).stream()
                .filter(claim -> claim.low().remainder(BigDecimal.TEN).signum() != 0)
                .map(NotMultipleRule::violation)
                .toList());
    }

    private static Violation violation(Claim claim) {
        String amount = Figures.text(claim.low());
        return FeeStatements.violation(
                List.of(),
                claim,
                Map.of(),
                new Bilingual(
                        "信息处理费 %s 元不是10元的整数倍，与收费标准不符。".formatted(amount),
                        "A fee of %s yuan is no multiple of 10 yuan, as the tariff would have it.".formatted(amount)));
    }
}
