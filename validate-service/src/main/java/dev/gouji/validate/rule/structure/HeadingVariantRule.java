package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** STR-009: the heading of a part is not the form's. */
final class HeadingVariantRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-009",
            "heading-variant",
            new Bilingual("部分标题与统一格式不一致", "Section heading differs from the form"),
            new Bilingual(
                    "部分标题与2021年版或2019年版的标题不一致。空格、标点、编号写法不计，编号属于另一部分的算不一致。每份报告一条。",
                    "The heading of a part is neither that of the 2021 form nor that of the 2019 form. Spaces, punctuation and the style of the number do not matter; the number of another part does. One finding for the report."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("改用统一格式的标题。", "Use the headings of the form."),
            new Bilingual("两版格式的标题本有不同，均予认可。", "The forms of 2019 and 2021 differ; both wordings are accepted."));
    private static final String NUMERALS = "一二三四五六";

    /** The wordings of both forms, without numbers and punctuation. */
    private static final Map<Chapter, Set<String>> WORDINGS = Map.of(
            Chapter.OVERALL, Set.of("总体情况"),
            Chapter.PROACTIVE, Set.of("主动公开政府信息情况", "行政机关主动公开政府信息情况"),
            Chapter.REQUESTS, Set.of("收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况"),
            Chapter.REVIEW_LITIGATION, Set.of("政府信息公开行政复议行政诉讼情况", "因政府信息公开工作被申请行政复议提起行政诉讼情况"),
            Chapter.PROBLEMS, Set.of("存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况"),
            Chapter.OTHER, Set.of("其他需要报告的事项"));

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
        List<Section> variants = file.report().sections().stream()
                .filter(HeadingVariantRule::differs)
                .toList();
        if (variants.isEmpty()) {
            return Outcome.PASSED;
        }
        String found = variants.stream().map(s -> s.heading().strip()).collect(Collectors.joining("；"));
        String expected = variants.stream().map(s -> s.chapter().heading()).collect(Collectors.joining("；"));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("found", found);
        values.put("expected", expected);
        Bilingual message = new Bilingual(
                "部分标题为“%s”，统一格式为“%s”。".formatted(found, expected),
                "Headings read “%s”, the form has “%s”.".formatted(found, expected));
        return Outcome.of(List.of(Violation.of(values, message)));
    }

    private static boolean differs(Section section) {
        String words = hanOnly(section.heading());
        String number = NUMERALS.substring(
                section.chapter().ordinal(), section.chapter().ordinal() + 1);
        String bare = words.startsWith(number) ? words.substring(1) : words;
        bare = words.startsWith("第" + number + "部分") ? words.substring(4) : bare;
        return !bare.isEmpty() && !WORDINGS.get(section.chapter()).contains(bare);
    }

    private static String hanOnly(String heading) {
        StringBuilder han = new StringBuilder(heading.length());
        int at = 0;
        while (at < heading.length()) {
            int character = heading.codePointAt(at);
            if (Character.isIdeographic(character)) {
                han.appendCodePoint(character);
            }
            at += Character.charCount(character);
        }
        return han.toString();
    }
}
