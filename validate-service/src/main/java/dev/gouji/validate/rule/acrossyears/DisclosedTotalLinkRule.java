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

/** XY-005: fewer documents are disclosed in all than the year before. */
public final class DisclosedTotalLinkRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-005",
            "disclosed-total-link",
            new Bilingual("对外公开总数量跨年减少", "G2019 total disclosed falls"),
            new Bilingual(
                    "2019年版表二：2020年报规章、规范性文件的“对外公开总数量”一般不少于2019年报。废止数不在表内，故只在总数比上年减少时提示，不加上本年新公开数。",
                    "2019 form, table 2: the documents disclosed in all are rarely fewer than in the report on 2019. Repeals are not in the form, so only a fall below last year's total is noted; those newly disclosed are not added."),
            "各行列的含义",
            new Bilingual("核对对外公开总数量；有废止的作说明。", "Check the total; explain repeals."),
            new Bilingual("废止或失效。", "Repealed or expired documents."));

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
        return Set.of(FormGeneration.G2019);
    }

    private static final List<String> ROWS = List.of("t2.art20_1.regulation.", "t2.art20_1.normative_document.");

    @Override
    public Outcome check(CaseFile file) {
        Optional<Report> previous = Links.onSameForm(file);
        if (previous.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (String row : ROWS) {
            CellId total = new CellId(row + "total_disclosed");
            Sum now = Sum.of(file.report(), List.of(total));
            Sum then = Sum.of(previous.get(), List.of(total));
            boolean known = now.isKnown() && then.isKnown();
            everythingSeen &= known;
            if (known && now.value().compareTo(then.value()) < 0) {
                violations.add(violation(file.report(), total, now, then));
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static Violation violation(Report report, CellId total, Sum now, Sum then) {
        Bilingual row = FormWords.of(report.form()).row(total);
        Bilingual message = new Bilingual(
                "“%s”对外公开总数量由上年的 %s 减为 %s。".formatted(row.zh(), then.text(), now.text()),
                "“%s”: disclosed in all fell from %s to %s.".formatted(row.en(), then.text(), now.text()));
        return Violation.of(List.of(total), Links.values("≥" + then.text(), now, then), message);
    }
}
