package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** XY-003: cases that were pending last year are no longer counted. */
public final class PendingCasesRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-003",
            "pending-link",
            new Bilingual("上年尚未审结未体现", "Last year's pending cases vanish"),
            new Bilingual(
                    "表四每一组本年总计不应小于上年尚未审结数：未审结的案件应转入下一年。空白按0计；没有上年年报的不作判断。",
                    "In each group of table 4 this year's total reaches the number pending last year. Blanks count as 0; not judged without last year's report."),
            "“尚未审结”的含义",
            new Bilingual("核对上年未审结案件是否计入本年。", "Check whether last year's pending cases are counted."),
            new Bilingual("案件只计入立案当年。", "Cases counted in the year of filing only."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    private static final List<String> GROUPS = List.of("review", "litigation_direct", "litigation_after_review");

    @Override
    public Outcome check(CaseFile file) {
        Optional<Report> previous =
                file.previousYear().filter(report -> report.form().hasThreeTables());
        if (previous.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (String group : GROUPS) {
            CellId total = new CellId("t4." + group + ".total");
            Sum now = Sum.of(file.report(), List.of(total));
            Sum pending = Sum.of(previous.get(), List.of(new CellId("t4." + group + ".pending")));
            boolean known = now.isKnown() && pending.isKnown();
            everythingSeen &= known;
            if (known && now.value().compareTo(pending.value()) < 0) {
                violations.add(violation(file.report(), total, now, pending));
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static Violation violation(Report report, CellId total, Sum now, Sum pending) {
        Bilingual group = FormWords.of(report.form()).row(total);
        Map<String, String> values = Links.values("≥" + pending.text(), now, pending);
        Bilingual message = new Bilingual(
                "“%s”：上年尚未审结 %s 件，而本年总计只有 %s 件。".formatted(group.zh(), pending.text(), now.text()),
                "“%s”: %s were pending last year, but this year's total is %s."
                        .formatted(group.en(), pending.text(), now.text()));
        return Violation.of(List.of(total), values, message);
    }
}
