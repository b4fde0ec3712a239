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

/** T3-015: nearly every request was for what the organ does not hold. */
final class NotHeldShareRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-015",
            "unable-share",
            new Bilingual("“不掌握”占比过高", "Not-held share very high"),
            new Bilingual(
                    "“本机关不掌握相关政府信息”占（七）总计80%以上（不含80%），且总计不少于20件时提示。有空白的不作判断。",
                    "Notes more than 80 % of at least 20 results being information not held. Not judged with blanks."),
            "监督线索",
            new Bilingual(
                    "核对检索是否充分；多为投错机关的，改进指引。",
                    "See whether the search was thorough; if the requests went to the wrong organ, improve the guide."),
            new Bilingual("申请集中投错机关。", "Requests sent to the wrong organ in bulk."));

    private static final String NOT_HELD = "t3.unable.not_held.total";
    private static final String HANDLED = "t3.result_total.total";
    private static final BigDecimal HANDLED_MIN = BigDecimal.valueOf(20);

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
        return Printed.of(file.report(), NOT_HELD, HANDLED)
                .map(figures -> isObjectionable(figures) ? Outcome.of(List.of(violation(figures))) : Outcome.PASSED)
                .orElse(Outcome.NOT_ASSESSABLE);
    }

    private static boolean isObjectionable(Printed figures) {
        BigDecimal handled = figures.get(HANDLED);
        BigDecimal notHeld = figures.get(NOT_HELD).multiply(BigDecimal.valueOf(5));
        return handled.compareTo(HANDLED_MIN) >= 0 && notHeld.compareTo(handled.multiply(BigDecimal.valueOf(4))) > 0;
    }

    private static Violation violation(Printed figures) {
        return figures.violation(
                "（七）总计 %s 件中“本机关不掌握” %s 件，超过八成。".formatted(figures.text(HANDLED), figures.text(NOT_HELD)),
                "Of %s results %s are information not held: more than 80 %%."
                        .formatted(figures.text(HANDLED), figures.text(NOT_HELD)));
    }
}
