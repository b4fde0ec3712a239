package dev.gouji.validate.rule.publication;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Publication;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** PUB-012: the list of reports is out of order or lacks years. */
public final class SeriesOrderRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-012",
            "series-order",
            new Bilingual("年报列表排序混乱或年份缺失", "List out of order"),
            new Bilingual(
                    "栏目中各年年报应按年份排列且不缺年份；置顶的第一条不计顺序。不足三份的不作判断。",
                    "The reports of the list stand in the order of their years, and none is lacking; a pinned first one does not count for the order. Not judged below three."),
            "发布情况评估中的做法",
            new Bilingual("按年份排列，补齐缺少的年份。", "Put them in order and add the missing years."),
            new Bilingual("置顶的条目；同一年多份。", "Pinned items; several reports on one year."));

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

    private static final int LISTED_MIN = 3;

    @Override
    public Outcome check(CaseFile file) {
        List<Integer> years =
                file.around().publication().map(Publication::listedYears).orElse(List.of());
        if (years.size() < LISTED_MIN) {
            return Outcome.NOT_ASSESSABLE;
        }
        boolean ordered = isOrdered(years) || isOrdered(years.subList(1, years.size()));
        Set<Integer> missing = missing(years);
        if (ordered && missing.isEmpty()) {
            return Outcome.PASSED;
        }
        String listed = years.toString();
        Bilingual message = new Bilingual(
                "年报列表%s：%s。".formatted(ordered ? "缺 " + missing : "排序混乱", listed),
                "The list of reports %s: %s.".formatted(ordered ? "lacks " + missing : "is out of order", listed));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("listed", listed);
        values.put("missing", missing.toString());
        return Outcome.of(List.of(Violation.of(values, message)));
    }

    private static boolean isOrdered(List<Integer> years) {
        boolean up = true;
        boolean down = true;
        for (int i = 1; i < years.size(); i++) {
            up &= years.get(i - 1) <= years.get(i);
            down &= years.get(i - 1) >= years.get(i);
        }
        return up || down;
    }

    private static Set<Integer> missing(List<Integer> years) {
        Set<Integer> missing = new TreeSet<>();
        int last = Collections.max(years);
        for (int year = Collections.min(years); year < last; year++) {
            if (!years.contains(year)) {
                missing.add(year);
            }
        }
        return missing;
    }
}
