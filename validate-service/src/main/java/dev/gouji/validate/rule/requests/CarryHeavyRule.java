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

/** T3-011: most of what there was to handle is left over. */
final class CarryHeavyRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-011",
            "carry-heavy",
            new Bilingual("结转比例过高", "Carried out too large"),
            new Bilingual(
                    "结转下年度不少于5件，且超过本年新收与上年结转之和的一半时提示：法定办理期限短，年底未结的通常只是最后几周收到的。有空白的不作判断。",
                    "Notes at least 5 requests carried out that are more than half of those received and carried in: within the time limits only those of the last weeks can be open. Not judged with blanks."),
            "《政府信息公开条例》第三十三条",
            new Bilingual("核对结转数；超期未办的抓紧办理。", "Check the figure carried out, and handle what is overdue."),
            new Bilingual(
                    "12月集中收到的申请；因补正、征求第三方意见而中止计时的申请。",
                    "Requests filed in bulk in December; time stopped for corrections or for asking a third party."));

    private static final String RECEIVED = "t3.new_received.total";
    private static final String CARRIED_IN = "t3.carried_in.total";
    private static final String CARRIED_OUT = "t3.carried_out.total";
    private static final BigDecimal LEFT_MIN = BigDecimal.valueOf(5);

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Outcome check(CaseFile file) {
        return Printed.of(file.report(), RECEIVED, CARRIED_IN, CARRIED_OUT)
                .map(figures -> isObjectionable(figures) ? Outcome.of(List.of(violation(figures))) : Outcome.PASSED)
                .orElse(Outcome.NOT_ASSESSABLE);
    }

    private static boolean isObjectionable(Printed figures) {
        BigDecimal left = figures.get(CARRIED_OUT);
        BigDecimal available = figures.get(RECEIVED).add(figures.get(CARRIED_IN));
        return left.compareTo(LEFT_MIN) >= 0 && left.add(left).compareTo(available) > 0;
    }

    private static Violation violation(Printed figures) {
        return figures.violation(
                "本年新收 %s 件、上年结转 %s 件，而结转下年度 %s 件，超过一半。"
                        .formatted(figures.text(RECEIVED), figures.text(CARRIED_IN), figures.text(CARRIED_OUT)),
                "Received %s and carried in %s, but carried out %s: more than half."
                        .formatted(figures.text(RECEIVED), figures.text(CARRIED_IN), figures.text(CARRIED_OUT)));
    }
}
