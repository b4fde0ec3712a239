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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** STR-006: one of the six parts is not there. */
public final class SectionMissingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-006",
            "section-missing",
            new Bilingual("六部分缺项", "One of the six sections missing"),
            new Bilingual(
                    "年度报告应有总体情况、主动公开、依申请公开、复议诉讼、问题及改进、其他六部分。每份报告一条，列出缺少的部分。只缺第五部分的标题，而问题和改进两个小标题印在第四部分之下的，为需核实。",
                    "A report has six parts: overall, disclosure, requests, review and litigation, problems, other. One finding for the report, naming those missing; a warning where only the heading of part five is missing and its sub-headings on problems and remedies stand below part four."),
            "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号一",
            new Bilingual("补上缺少的部分；没有内容的写“无”。", "Add the parts; write 无 where there is nothing to report."),
            new Bilingual(
                    "标题并入引言；标题为图片；部分标题没有编号。",
                    "A heading merged with the preface or given as an image; a heading without its number."));

    /** Longer lines are sentences. */
    private static final int HEADING_MAX = 20;

    private static final List<String> PROBLEMS = List.of("问题", "不足");
    private static final List<String> REMEDIES = List.of("改进", "整改", "措施", "打算");

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
        Set<Chapter> missing = EnumSet.allOf(Chapter.class);
        for (Section section : file.report().sections()) {
            missing.remove(section.chapter());
        }
        if (missing.isEmpty()) {
            return Outcome.PASSED;
        }
        if (missing.equals(EnumSet.of(Chapter.PROBLEMS))) {
            Optional<String> told = toldBelowAnother(file.report().sections());
            if (told.isPresent()) {
                return Outcome.of(List.of(unheaded(told.get())));
            }
        }
        String headings =
                String.join("；", missing.stream().map(Chapter::heading).toList());
        Bilingual message = new Bilingual(
                "缺少 %d 个部分：%s。".formatted(missing.size(), headings),
                "%d of the six parts are missing: %s.".formatted(missing.size(), headings));
        return Outcome.of(List.of(Violation.of(Map.of("missing", headings), message)));
    }

    /** The first heading of its own that problems have below part four, when one on remedies follows. */
    private static Optional<String> toldBelowAnother(List<Section> sections) {
        Optional<String> problems = Optional.empty();
        for (Section section : sections) {
            if (section.chapter() == Chapter.REVIEW_LITIGATION) {
                for (String line : section.text().split("\n")) {
                    String heading = line.strip();
                    if (isHeading(heading) && problems.isEmpty() && saysAny(heading, PROBLEMS)) {
                        problems = Optional.of(heading);
                    } else if (isHeading(heading) && problems.isPresent() && saysAny(heading, REMEDIES)) {
                        return problems;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(String line) {
        return line.length() <= HEADING_MAX && (line.startsWith("（") || line.startsWith("("));
    }

    private static boolean saysAny(String heading, List<String> words) {
        return words.stream().anyMatch(heading::contains);
    }

    private static Violation unheaded(String told) {
        String heading = Chapter.PROBLEMS.heading();
        return Violation.of(
                        Map.of("missing", heading, "evidence", told),
                        new Bilingual(
                                "没有“%s”这一标题，其内容见“%s”。".formatted(heading, told),
                                "The heading %s is missing; what belongs to it stands under %s."
                                        .formatted(heading, told)))
                .as(Severity.WARNING);
    }
}
