package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** STR-008: a part is there twice. */
final class SectionDuplicateRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-008",
            "section-duplicate",
            new Bilingual("部分或标题重复", "Section heading repeated"),
            new Bilingual(
                    "同一部分的标题出现两次以上。编号不计；用词不同的标题不算，目录（三行以上相连而没有正文的标题）也不算。每份报告一条。",
                    "The heading of a part is printed more than once. Numbers do not matter. Headings in other words are not counted, nor is a table of contents (three or more headings in a row without text). One finding for the report."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("删去重复的标题，或改正编错的部分。", "Delete the repeated heading, or name the part as it should be."),
            new Bilingual(
                    "表内“三、本年度办理结果”“四、结转下年度继续办理”是行名；目录。",
                    "Row labels of table 3 that look like headings; a table of contents."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Outcome check(CaseFile file) {
        List<Section> parts = PrintedParts.of(file.report());
        Set<String> repeated = new LinkedHashSet<>();
        for (int i = 1; i < parts.size(); i++) {
            if (isRepeated(parts.get(i), parts.subList(0, i))) {
                repeated.add(parts.get(i).chapter().heading());
            }
        }
        if (repeated.isEmpty()) {
            return Outcome.PASSED;
        }
        String headings = String.join("；", repeated);
        Bilingual message = new Bilingual(
                "部分标题重复出现：%s。".formatted(headings), "A part is printed more than once: %s.".formatted(headings));
        return Outcome.of(List.of(Violation.of(Map.of("found", headings), message)));
    }

    private static boolean isRepeated(Section part, List<Section> before) {
        for (Section other : before) {
            if (other.chapter() == part.chapter() && isWordedAs(PartHeading.of(other), PartHeading.of(part))) {
                return true;
            }
        }
        return false;
    }

    /** Both wordings of the form are the same. */
    private static boolean isWordedAs(PartHeading one, PartHeading other) {
        return one.words().equals(other.words()) || one.isWordedAsTheForm() && other.isWordedAsTheForm();
    }
}
