package dev.gouji.validate.rule.acrossorgans;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.EnumSet;
import java.util.Set;

/** XO-004: an organ on the register has no report. */
public final class NoReportRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XO-004",
            "no-report",
            new Bilingual("应报未报", "Registered organ without a report"),
            new Bilingual(
                    "登记在册的机关过了期限仍没有某年年报的，为应报未报。这一条由覆盖情况登记簿提出：对已有的年报，本规则总是通过。",
                    "An organ on the register has no report on a year after the deadline. The register of coverage raises it; on a report that is there this rule always passes."),
            "《政府信息公开条例》第四十九条",
            new Bilingual("补编并公布年报。", "Make and publish the report."),
            new Bilingual("机关已撤销或合并；在别处公布。", "The organ was abolished or merged; published elsewhere."));

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        return Outcome.PASSED;
    }
}
