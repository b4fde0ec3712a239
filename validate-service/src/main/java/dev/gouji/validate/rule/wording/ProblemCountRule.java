package dev.gouji.validate.rule.wording;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** TXT-013: far more problems than remedies, or the reverse. */
final class ProblemCountRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-013",
            "problem-count",
            new Bilingual("问题数与措施数不对应", "Counts of problems and measures differ"),
            new Bilingual(
                    "第五部分恰有两列“一是、二是…”时，前一列为问题，后一列为措施，条数相差不超过2。列数不是两列的不判断。",
                    "Where part five has exactly two lists of 一是, 二是 …, problems and remedies, their lengths differ by no more than 2. Not assessed with another number of lists."),
            "文字质量",
            new Bilingual("逐条写明针对每个问题的措施。", "Give a remedy for every problem."),
            new Bilingual("几个问题合用一条措施。", "One remedy for several problems."));
    private static final int DIFFERENCE_MAX = 2;
    private static final List<String> NUMBERS = List.of("一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是");

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
        List<Prose.Piece> parts = file.prose().pieces(Chapter.PROBLEMS);
        List<Integer> lists = new ArrayList<>();
        parts.forEach(part -> lists.addAll(lists(part.text())));
        if (lists.size() != 2) {
            return Outcome.NOT_ASSESSABLE;
        }
        int problems = lists.getFirst();
        int remedies = lists.getLast();
        if (Math.abs(problems - remedies) <= DIFFERENCE_MAX) {
            return Outcome.PASSED;
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("problems", String.valueOf(problems));
        values.put("remedies", String.valueOf(remedies));
        values.put("chapter", parts.getFirst().heading());
        return Outcome.of(List.of(Violation.of(
                values,
                new Bilingual(
                        "问题 %d 条，措施 %d 条。".formatted(problems, remedies),
                        "There are %d problems and %d remedies.".formatted(problems, remedies)))));
    }

    /** The lengths of the lists: each begins with 一是 and goes on as long as the next number follows. */
    private static List<Integer> lists(String text) {
        List<Integer> lists = new ArrayList<>();
        int start = text.indexOf(NUMBERS.getFirst());
        while (start >= 0) {
            int next = text.indexOf(NUMBERS.getFirst(), start + 1);
            int end = next < 0 ? text.length() : next;
            int length = 1;
            int at = start;
            while (length < NUMBERS.size() && at >= 0) {
                at = text.indexOf(NUMBERS.get(length), at);
                at = at < end ? at : -1;
                length += at >= 0 ? 1 : 0;
            }
            lists.add(length);
            start = next;
        }
        return lists;
    }
}
