package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** STR-022: the period of the figures is not stated. */
final class PeriodMissingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-022",
            "period-missing",
            new Bilingual("未说明数据统计期限", "Statistics period not stated"),
            new Bilingual(
                    "全文没有写明数据统计期限。标题中的年份不算。没有正文可看的不判断。",
                    "Nothing states the period that the figures cover; the year of the title does not. Not assessed without prose."),
            "国办公开办函〔2021〕30号、〔2019〕60号示例；各地通知",
            new Bilingual(
                    "在引言中写明统计期限为当年1月1日至12月31日。",
                    "State in the preface that the figures cover 1 January to 31 December."),
            new Bilingual("统计期限只体现在标题的年份中。", "A period that only the year of the title implies."));

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        boolean isStated = report.year().inPeriod() != null
                || report.claims().stream()
                        .map(Claim::metric)
                        .anyMatch(metric -> metric == Metric.PERIOD_START || metric == Metric.PERIOD_END);
        if (isStated) {
            return Outcome.PASSED;
        }
        if (!TraitNotes.isLookedAt(report) || file.prose().isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        return Outcome.of(List.of(Violation.of(
                Map.of(), new Bilingual("未写明数据统计期限。", "The period that the figures cover is not stated."))));
    }
}
