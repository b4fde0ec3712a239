package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.List;

/** T3-012: requests were refused as excessive where there were hardly any. */
final class ExcessiveSmallRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-012",
            "excessive-small",
            new Bilingual("申请量很小却有“大量反复申请”", "Excessive-request refusals without volume"),
            new Bilingual(
                    "“无正当理由大量反复申请”大于0，而新收与上年结转合计不超过10件时提示。有空白的不作判断。",
                    "Questions requests not processed as excessive where no more than 10 were received and carried in. Not judged with blanks."),
            "《政府信息公开条例》第三十五条",
            new Bilingual(
                    "核对该项归类；不符合“大量、反复、无正当理由”的改列其他项。",
                    "Check the outcome: without volume, repetition and want of reason it is another one."),
            new Bilingual("申请合并或拆分后计数。", "Requests counted after they were split or merged."));

    private static final String EXCESSIVE = "t3.not_processed.excessive.total";
    private static final String RECEIVED = "t3.new_received.total";
    private static final String CARRIED_IN = "t3.carried_in.total";
    private static final BigDecimal FEW = BigDecimal.TEN;

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Outcome check(CaseFile file) {
        return Printed.of(file.report(), EXCESSIVE, RECEIVED, CARRIED_IN)
                .map(figures -> isObjectionable(figures) ? Outcome.of(List.of(violation(figures))) : Outcome.PASSED)
                .orElse(Outcome.NOT_ASSESSABLE);
    }

    private static boolean isObjectionable(Printed figures) {
        BigDecimal available = figures.get(RECEIVED).add(figures.get(CARRIED_IN));
        return figures.isPositive(EXCESSIVE) && available.compareTo(FEW) <= 0;
    }

    private static Violation violation(Printed figures) {
        return figures.violation(
                "“无正当理由大量反复申请” %s 件，而本年新收 %s 件、上年结转 %s 件。"
                        .formatted(figures.text(EXCESSIVE), figures.text(RECEIVED), figures.text(CARRIED_IN)),
                "Not processed as excessive: %s, but only %s were received and %s carried in."
                        .formatted(figures.text(EXCESSIVE), figures.text(RECEIVED), figures.text(CARRIED_IN)));
    }
}
