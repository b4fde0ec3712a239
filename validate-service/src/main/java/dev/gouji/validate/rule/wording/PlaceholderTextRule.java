package dev.gouji.validate.rule.wording;

import com.google.re2j.Pattern;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.WordSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** TXT-001: words of a template are left in. */
final class PlaceholderTextRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-001",
            "placeholder",
            new Bilingual("残留模板提示语", "Template text left in"),
            new Bilingual(
                    "正文残留模板提示语，如“必要文字表述”“此处填写”“XX年”“××件”“（示例）”。“文字描述”“请填写”只有独立成句时才算；XX、××、○○、***、___、单个的X只有紧接年月日、件次、单位等待填内容时才算，句首的“XX县”“某某局”也算，用来隐去人名、公司名的不算。每份报告一条。",
                    "Words of a template are left in the text. 文字描述 and 请填写 count only as sentences of their own, XX, ××, ○○, ***, ___ and a single X only before what was to be filled in (dates, counts, organs), XX县 and 某某局 where they open a sentence, none where it masks a name. One finding for the report."),
            "国办公开办函〔2021〕30号四（敷衍塞责）",
            new Bilingual("删去提示语，补写本机关的内容。", "Delete the words and write what they ask for."),
            new Bilingual("用××隐去人名或企业名。", "×× used to mask names on purpose."));
    private static final Set<String> CERTAIN =
            Set.of("必要文字表述", "必要的文字表述", "此处填写", "此处请填写", "在此填写", "（示例）", "(示例)", "（此处", "（请填");

    /** Ordinary words, unless nothing else is said. */
    private static final Set<String> ALONE = Set.of("文字描述", "请填写");

    private static final int ALONE_MORE = 6;
    private static final int REST_LENGTH = 8;
    private static final List<String> CROSSES = List.of("XX", "××", "ＸＸ", "xx", "╳╳", "＊＊");
    private static final Pattern TO_BE_FILLED =
            Pattern.compile("^[X×Ｘx╳＊]*\\s*(年|月|日|条|件|次|个|篇|期|场|份|项|万元|人次|单位|机关|部门|局|委员会|办公室|政府|街道|乡镇|（填|\\(填)");
    private static final WordSet CANDIDATES = new WordSet(
            Stream.of(CERTAIN, ALONE, CROSSES).flatMap(Collection::stream).toList());

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
        Prose prose = file.prose();
        if (prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Quote> left = new ArrayList<>(CANDIDATES.in(prose).stream()
                .filter(PlaceholderTextRule::isLeft)
                .toList());
        left.addAll(StandIns.in(prose));
        return Quote.outcome(left, new Bilingual("残留模板提示语“%s”（%s）。", "Words of a template are left in: “%s” (%s)."));
    }

    private static boolean isLeft(Quote quote) {
        String words = quote.words();
        if (ALONE.contains(words)) {
            return quote.sentence().words().strip().length() <= words.length() + ALONE_MORE;
        }
        return CERTAIN.contains(words) || TO_BE_FILLED.matcher(rest(quote)).find();
    }

    /** What follows the crosses, whose number does not matter. */
    private static String rest(Quote quote) {
        return quote.after(REST_LENGTH);
    }
}
