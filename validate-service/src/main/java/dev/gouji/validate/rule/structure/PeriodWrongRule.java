package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** STR-023: the period is not the year of the report. */
final class PeriodWrongRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-023",
            "period-wrong",
            new Bilingual("数据统计期限不是自然年", "Period is not 1 Jan - 31 Dec of the report year"),
            new Bilingual(
                    "统计期限应为报告年度的1月1日至12月31日。按所印数字核对，笔误（如202020年）同样指出；年内成立、组建或撤销的机关不计。没有写明期限或年度不明的不判断；期限是完整的另一年、与标题或正文矛盾的，归 STR-004。",
                    "The figures cover 1 January to 31 December of the year of the report. The digits count as printed, so slips like 202020年 are named too. An organ founded or dissolved within the year is let pass. Not assessed without a stated period or a year; the whole of another year than that of title or text is STR-004."),
            "《政府信息公开条例》第四十九条；各地通知",
            new Bilingual("改正统计期限；确非全年的，在报告中说明原因。", "Correct the period; where it really is not the year, say why."),
            new Bilingual("机关在年内成立或撤销。", "An organ founded or dissolved within the year."));

    private static final long YEARS = 10_000;

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
        Report report = file.report();
        Integer year = report.year().value();
        List<Claim> stated = report.claims().stream()
                .filter(claim -> claim.metric() == Metric.PERIOD_START || claim.metric() == Metric.PERIOD_END)
                .filter(claim -> claim.scope() == Claim.Scope.ORGAN)
                .toList();
        if (year == null || stated.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (report.year().isContradictory() && isOneYear(stated)) {
            // STR-004 says which year is wrong; once is enough.
            return Outcome.PASSED;
        }
        if (file.prose().says("成立于", "新成立", "新组建", "组建成立", "挂牌成立", "机构撤销")) {
            return Outcome.PASSED;
        }
        return Outcome.of(stated.stream()
                .filter(claim -> claim.low().longValue() != expected(claim, year))
                .limit(1)
                .map(claim -> violation(stated, claim, year))
                .toList());
    }

    /** The whole of a year, though not of the one in the title. */
    private static boolean isOneYear(List<Claim> stated) {
        int year = (int) (stated.getFirst().low().longValue() / YEARS);
        return stated.stream().allMatch(claim -> claim.low().longValue() == expected(claim, year));
    }

    /** 20231231 is 2023年12月31日, and 202020231231 stays as odd as it is printed. */
    private static String day(long date) {
        return "%d年%d月%d日".formatted(date / YEARS, date / 100 % 100, date % 100);
    }

    private static long expected(Claim claim, int year) {
        return year * YEARS + (claim.metric() == Metric.PERIOD_START ? 101 : 1231);
    }

    private static Violation violation(List<Claim> stated, Claim wrong, int year) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", "%d0101—%d1231".formatted(year, year));
        values.put(
                "found",
                stated.stream()
                        .map(claim -> claim.low().toPlainString())
                        .distinct()
                        .collect(Collectors.joining("—")));
        values.put("evidence", Quote.shortened(wrong.sentence()));
        return Violation.of(
                values,
                new Bilingual(
                        "统计期限为%s，应为%d年1月1日至%d年12月31日。"
                                .formatted(
                                        stated.stream()
                                                .map(claim -> day(claim.low().longValue()))
                                                .distinct()
                                                .collect(Collectors.joining("至")),
                                        year,
                                        year),
                        "The stated period is %s, expected 1 January to 31 December %d."
                                .formatted(values.get("found"), year)));
    }
}
