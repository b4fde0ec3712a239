package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** STR-009: the heading of a part is not the form's. */
final class HeadingVariantRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-009",
            "heading-variant",
            new Bilingual("部分标题与统一格式不一致", "Section heading differs from the form"),
            new Bilingual(
                    "部分标题与2021年版或2019年版的标题不一致。空格、标点、编号写法不计，编号属于另一部分的算不一致；同一部分另有标题合乎格式的，只看那一个。每份报告一条。",
                    "The heading of a part is neither that of the 2021 form nor that of the 2019 form. Spaces, punctuation and the style of the number do not matter; the number of another part does. Where a part has another heading as in the form, that one counts alone. One finding for the report."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("改用统一格式的标题。", "Use the headings of the form."),
            new Bilingual("两版格式的标题本有不同，均予认可。", "The forms of 2019 and 2021 differ; both wordings are accepted."));

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
        List<Section> sections = file.report().sections();
        List<Section> variants = sections.stream()
                .filter(section -> differs(PartHeading.of(section)))
                .filter(section -> isTheParts(section, sections))
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

    private static boolean differs(PartHeading heading) {
        boolean numberAlone = heading.words().isEmpty() && heading.isNumberedAsTheForm();
        return !numberAlone && !(heading.isWordedAsTheForm() && heading.isNumberedAsTheForm());
    }

    /** Of two headings of one part, the one in the words of the form is the part's; the other heads a piece of it. */
    private static boolean isTheParts(Section section, List<Section> sections) {
        return PartHeading.of(section).isWordedAsTheForm()
                || sections.stream()
                        .filter(other -> other.chapter() == section.chapter())
                        .noneMatch(other -> PartHeading.of(other).isWordedAsTheForm());
    }
}
