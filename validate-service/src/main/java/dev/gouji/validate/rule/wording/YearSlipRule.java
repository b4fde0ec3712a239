package dev.gouji.validate.rule.wording;

import com.google.re2j.Pattern;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Opening;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.OwnName;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** TXT-002: a sentence on the past year names another year. */
final class YearSlipRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-002",
            "year-slip",
            new Bilingual("正文年份错误", "Wrong year in the text"),
            new Bilingual(
                    "总体情况首句写明的年份应为报告年度（相差三年以内的提示）。其他以“20××年，”“20××年度，”“截至20××年12月31日，”开头、以本机关为主语、述及公开工作的句子，只看上一年和下一年；“上一年收到、公开多少件”而全段不提报告年度的，也提示；存在的问题一部分另看两年前。以往年份写“将加强”等计划的，也提示。对比、整改、历史沿革、引用以及书名号、括号内的年份不计。每份报告一条。",
                    "The sentence that part one opens with is on the year of the report; another within three years is raised. Other sentences that open with a year or with the last day of one, have the organ for subject and speak of its disclosure: only the year before and the year after, among the problems two years before too. So are counts of the year before in a paragraph that never names the report's. So are plans for a year gone by. Comparisons, follow-ups, history, citations and years in brackets are let pass. One finding for the report."),
            "文字质量（沿用旧稿）",
            new Bilingual(
                    "改正年份；沿用旧稿的，逐句核对。",
                    "Correct the year; where an older text was reused, check it sentence by sentence."),
            new Bilingual(
                    "下一年计划、上年决算、五年规划。", "Plans for next year, final accounts of the year before, five-year plans."));
    private static final Set<String> ENDS = Set.of("。", "\n", "；", " ", "　", "：", "）");
    private static final Pattern YEAR = Pattern.compile("^\\s*年度?\\s*[，,、]?[^以底初末版]");
    private static final int AFTER_YEAR = 8;
    private static final int YEAR_DIGITS = 4;
    private static final int OPENING_YEARS = 3;
    private static final int SUBJECT_WITHIN = 24;
    private static final List<String> SUBJECTS = List.of(
            "我局", "我镇", "我乡", "我县", "我市", "我区", "我省", "我州", "我办", "我委", "我厅", "我院", "我街道", "我单位", "我处", "我中心", "本机关",
            "本单位", "本局", "本镇", "本乡", "本委", "本办", "本街道", "本厅", "全委", "全厅", "全系统", "全县", "全市", "全区", "全镇", "全乡", "全局",
            "全街道");

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
        if (year == null || !file.isYearSure() || prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Quote> slips = new ArrayList<>();
        opening(prose, year).ifPresent(slips::add);
        for (int other : new int[] {year - 2, year - 1, year + 1}) {
            for (Quote quote : prose.quotes(String.valueOf(other))) {
                if (isSlip(quote, year - other, report) && !isAt(slips, quote)) {
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

    /** The year of another report in the first sentence of part one. */
    private static Optional<Quote> opening(Prose prose, int year) {
        return Opening.of(prose)
                .filter(opening -> opening.year() != null && opening.year() != year)
                .filter(opening -> Math.abs(opening.year() - year) <= OPENING_YEARS)
                .filter(opening -> !opening.subject().startsWith("是"))
                .filter(opening -> mayBeSlip(opening.sentence().words(), opening.year() > year))
                .filter(opening -> !YearSlips.paragraph(opening.sentence()).contains(String.valueOf(year)))
                .map(opening -> {
                    Quote sentence = opening.sentence();
                    int at = sentence.words().indexOf(String.valueOf(opening.year()));
                    return new Quote(sentence.piece(), sentence.start() + at, sentence.start() + at + YEAR_DIGITS);
                });
    }

    private static boolean isAt(List<Quote> slips, Quote quote) {
        return slips.stream().anyMatch(slip -> slip.piece() == quote.piece() && slip.start() == quote.start());
    }

    private static boolean isSlip(Quote quote, int ago, Report report) {
        Organ organ = report.organ();
        if (ago > 0 && (YearSlips.isPlan(quote, organ) || ago == 1 && YearSlips.isLastDay(quote, organ))) {
            return true;
        }
        if (!opensSentence(quote)) {
            return false;
        }
        String sentence = quote.sentence().words();
        boolean looksBack = ago <= 1 || quote.piece().chapter() == Chapter.PROBLEMS && YearSlips.isShortfall(sentence);
        return looksBack
                && (isOnThePast(quote, sentence, ago < 0, organ)
                        || ago == 1 && YearSlips.isCount(quote) && mayBeSlip(sentence, false));
    }

    private static boolean opensSentence(Quote quote) {
        String before = quote.before(1);
        return (before.isEmpty() || ENDS.contains(before))
                && YEAR.matcher(quote.after(AFTER_YEAR)).find();
    }

    private static boolean isOnThePast(Quote quote, String sentence, boolean isNextYear, Organ organ) {
        String start = sentence.strip()
                .substring(0, Math.min(SUBJECT_WITHIN, sentence.strip().length()));
        boolean hasSubject = SUBJECTS.stream().anyMatch(start::contains)
                || organ.name() != null && start.contains(organ.name())
                || organ.printed() != null && start.contains(organ.printed())
                || OwnName.opens(organ, YearSlips.behindYear(quote));
        return hasSubject && sentence.contains("公开") && mayBeSlip(sentence, isNextYear);
    }

    private static boolean mayBeSlip(String words, boolean isNextYear) {
        String sentence = YearSlips.withoutCarried(words);
        return OTHERWISE.stream().noneMatch(sentence::contains)
                && (!isNextYear || PLANS.stream().noneMatch(sentence::contains));
    }
}
