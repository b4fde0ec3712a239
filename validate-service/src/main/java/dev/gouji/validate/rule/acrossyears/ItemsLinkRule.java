package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
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
import java.util.Optional;
import java.util.Set;

/** XY-004: the items of last year are not those that last year's report ends with. */
public final class ItemsLinkRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-004",
            "items-link",
            new Bilingual("上一年项目数量与上年数据不符", "G2019 items across 2019-2020"),
            new Bilingual(
                    "2019年版表二：2020年报的“上一年项目数量”应等于2019年报的“上一年项目数量”加“本年增/减”。两年均须为2019年版；空白按0计。",
                    "2019 form, table 2: 2020's items of the year before equal 2019's items of the year before plus its change. Both years on the 2019 form; blanks count as 0."),
            "各行列的含义",
            new Bilingual("核对两年的项目数量和增减数。", "Check the items and the change of both years."),
            new Bilingual("事项清单重新梳理。", "The list of items was reorganised."));

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
        return Set.of(FormGeneration.G2019);
    }

    private static final List<String> ROWS = List.of(
            "t2.art20_5.licensing.",
            "t2.art20_5.other_services.",
            "t2.art20_6.penalty.",
            "t2.art20_6.coercion.",
            "t2.art20_8.fee.");

    @Override
    public Outcome check(CaseFile file) {
        Optional<Report> previous = Links.onSameForm(file);
        if (previous.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (String row : ROWS) {
            CellId items = new CellId(row + "items_prev_year");
            Sum now = Sum.of(file.report(), List.of(items));
            Sum then = Sum.of(previous.get(), List.of(items, new CellId(row + "items_change")));
            boolean known = now.isKnown() && then.isKnown();
            everythingSeen &= known;
            if (known && now.value().compareTo(then.value()) != 0) {
                violations.add(violation(file.report(), items, now, then));
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static Violation violation(Report report, CellId items, Sum now, Sum then) {
        Bilingual row = FormWords.of(report.form()).row(items);
        Bilingual message = new Bilingual(
                "“%s”行：上一年项目数量为 %s，而上年年报的项目数量加增减数为 %s%s"
                        .formatted(row.zh(), now.text(), then.text(), blanks(now, then) ? "（空白按0计）。" : "。"),
                "Row “%s”: items of the year before %s, but last year's items and change come to %s%s"
                        .formatted(
                                row.en(), now.text(), then.text(), blanks(now, then) ? " (blanks taken as 0)." : "."));
        return Violation.of(List.of(items), Links.values(then.text(), now, then), message);
    }

    private static boolean blanks(Sum now, Sum then) {
        return now.assumesZero() || then.assumesZero();
    }
}
