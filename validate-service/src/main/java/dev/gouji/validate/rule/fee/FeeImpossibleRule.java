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
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** FEE-005: the fee was collected where there were too few requests for it. */
final class FeeImpossibleRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "FEE-005",
            "fee-impossible",
            new Bilingual("申请量不足以产生按件收费", "Fee with too few requests"),
            new Bilingual(
                    "同一申请人一个自然月10件以内不按件收费。收取了信息处理费而新收与上年结转合计不超过10件，且正文没有按量、按页的说法时提示。",
                    "Up to 10 requests of one applicant in a month are free of charge by the piece. Notes a fee where no more than 10 requests were received and carried in, and the prose does not speak of pages or volume."),
            "国办函〔2020〕109号第四条",
            new Bilingual("核对收费依据和件数。", "Check what the fee was for, and the requests."),
            new Bilingual("按页数收取的费用。", "Fees by the page."));

    private static final String RECEIVED = "t3.new_received.total";
    private static final String CARRIED_IN = "t3.carried_in.total";
    private static final BigDecimal FREE = BigDecimal.TEN;

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
        if (amount.isEmpty()
                || speaksOfPages(amount.get().sentence())
                || FeeStatements.lastPart(report)
                        .filter(FeeImpossibleRule::speaksOfPages)
                        .isPresent()) {
            return Outcome.PASSED;
        }
        Optional<Printed> requests = Printed.of(report, RECEIVED, CARRIED_IN);
        if (requests.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (requests.get().sum().compareTo(FREE) > 0) {
            return Outcome.PASSED;
        }
        String yuan = Figures.text(amount.get().low());
        String count = Figures.text(requests.get().sum());
        return Outcome.of(List.of(FeeStatements.violation(
                List.of(new CellId(RECEIVED), new CellId(CARRIED_IN)),
                amount.get(),
                Map.of("requests", count),
                new Bilingual(
                        "全年申请仅 %s 件，不足以按件收费，正文却称收取信息处理费 %s 元。".formatted(count, yuan),
                        "Only %s requests, too few to charge by the piece, but %s yuan were collected."
                                .formatted(count, yuan)))));
    }

    private static boolean speaksOfPages(String text) {
        return text.contains("页") || text.contains("按量");
    }
}
