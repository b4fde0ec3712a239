package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** STR-004: nothing says which year it is on, or the report contradicts itself. */
public final class YearUndeterminedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-004",
            "year-undetermined",
            new Bilingual("无法确定报告年度", "Report year undetermined or contradictory"),
            new Bilingual(
                    "标题年份、统计期限年份、正文多数年份均缺失或互相矛盾。",
                    "Title, statistics period and body name no year, or name different ones."),
            "《政府信息公开条例》第四十九条（上一年度）",
            new Bilingual("使标题、统计期限和正文中的年度一致。", "Let title, period and text name the same year."),
            new Bilingual("多年对比；第五部分的下年计划。", "Comparisons over several years; plans for next year in part five."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Outcome check(CaseFile file) {
        ReportYear year = file.report().year();
        if (year.value() == null) {
            return Outcome.of(List.of(Violation.of(
                    Map.of(), new Bilingual("全文未说明报告年度。", "The document nowhere says which year it is on."))));
        }
        if (!year.isContradictory()) {
            return Outcome.PASSED;
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", said(year.inTitle()));
        values.put("period", said(year.inPeriod()));
        values.put("body", said(year.inBody()));
        Bilingual message = new Bilingual(
                "报告年度前后矛盾：标题写 %s，统计期限写 %s，正文写 %s；%s。"
                        .formatted(values.get("title"), values.get("period"), values.get("body"), advice(year)),
                "The report contradicts itself on its year: title %s, period %s, body %s."
                        .formatted(values.get("title"), values.get("period"), values.get("body")));
        return Outcome.of(List.of(Violation.of(values, message)));
    }

    /** What two of the three agree on is right; the third is the slip. */
    private static String advice(ReportYear year) {
        Integer title = year.inTitle();
        Integer period = year.inPeriod();
        Integer body = year.inBody();
        if (title != null && title.equals(period)) {
            return "请更正正文的年份";
        }
        if (title != null && title.equals(body)) {
            return "请更正统计期限的年份";
        }
        return period != null && period.equals(body) ? "请更正标题的年份" : "请核对后改为同一年度";
    }

    private static String said(Integer year) {
        return year == null ? "—" : String.valueOf(year);
    }
}
