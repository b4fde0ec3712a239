package dev.gouji.validate.rule.wording;

import com.google.re2j.Pattern;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** TXT-002: a sentence on the past year names another year. */
final class YearSlipRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-002",
            "year-slip",
            new Bilingual("正文年份错误", "Wrong year in the text"),
            new Bilingual(
                    "以“20××年，”或“20××年度，”开头、以本机关为主语、述及公开工作的句子，年份应为报告年度。只看上一年和下一年（沿用旧稿的常见错误）；计划、对比、整改、历史沿革、引用以及书名号、括号内的年份不计。每份报告一条。",
                    "Sentences that open with a year, have the organ for subject and speak of its disclosure are about the year of the report. Only the year before and the year after are looked at, as copied texts have them; plans, comparisons, follow-ups, history, citations and years in brackets are let pass. One finding for the report."),
            "文字质量（沿用旧稿）",
            new Bilingual(
                    "改正年份；沿用旧稿的，逐句核对。",
                    "Correct the year; where an older text was reused, check it sentence by sentence."),
            new Bilingual(
                    "下一年计划、上年决算、五年规划。", "Plans for next year, final accounts of the year before, five-year plans."));
    private static final Set<String> ENDS = Set.of("。", "\n", "；", " ", "　", "：", "）");
    private static final Pattern YEAR = Pattern.compile("^\\s*年度?\\s*[，,、]?[^以底初末版]");
    private static final int AFTER_YEAR = 8;
    private static final int SUBJECT_WITHIN = 24;
    private static final List<String> SUBJECTS = List.of(
            "我局", "我镇", "我乡", "我县", "我市", "我区", "我省", "我州", "我办", "我委", "我厅", "我院", "我街道", "我单位", "我处", "我中心", "本机关",
            "本单位", "本局", "本镇", "本乡", "本委", "本办", "本街道", "全县", "全市", "全区", "全镇", "全乡", "全局", "全街道");

    /** Comparisons, follow-ups, history, citations: another year is right there. */
    private static final List<String> OTHERWISE = List.of(
            "相比", "同比", "对比", "较", "比上年", "上年", "去年", "增长", "下降", "以来", "至今", "整改", "指出", "反馈", "成立", "组建", "结转", "决算",
            "预算", "规划", "年报", "年度报告", "考核结果", "测评", "评估", "截至", "截止", "月");

    private static final List<String> PLANS = List.of("将", "计划", "下一步", "拟", "要", "继续", "进一步", "今后", "争取", "力争");

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Prose prose = file.prose();
        Integer year = report.year().value();
        if (year == null || prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Quote> slips = new ArrayList<>();
        for (int other : new int[] {year - 1, year + 1}) {
            for (Quote quote : prose.quotes(String.valueOf(other))) {
                if (opensSentence(quote) && isOnThePast(quote.sentence().words(), other > year, report.organ())) {
                    slips.add(quote);
                }
            }
        }
        return Quote.outcome(
                slips,
                new Bilingual(
                        "句首年份为%s，报告年度为" + year + "（%s）。",
                        "A sentence opens with %s; the report is on " + year + " (%s)."));
    }

    private static boolean opensSentence(Quote quote) {
        String before = quote.before(1);
        return (before.isEmpty() || ENDS.contains(before))
                && YEAR.matcher(quote.after(AFTER_YEAR)).find();
    }

    private static boolean isOnThePast(String sentence, boolean isNextYear, Organ organ) {
        String start = sentence.strip()
                .substring(0, Math.min(SUBJECT_WITHIN, sentence.strip().length()));
        boolean hasSubject = SUBJECTS.stream().anyMatch(start::contains)
                || organ.name() != null && start.contains(organ.name())
                || organ.printed() != null && start.contains(organ.printed());
        return hasSubject
                && sentence.contains("公开")
                && OTHERWISE.stream().noneMatch(sentence::contains)
                && (!isNextYear || PLANS.stream().noneMatch(sentence::contains));
    }
}
