package dev.gouji.validate.rule.acrossorgans;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** XO-002: one member has more than the government that adds it up. */
public final class MemberExceedsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XO-002",
            "member-exceeds",
            new Bilingual("下级数据大于上级汇总", "Member exceeds the aggregate"),
            new Bilingual(
                    "政府汇总全辖区的（判断同 XO-001），任一下级的数不应大于汇总数。税务、海关、气象、烟草、邮政等垂直管理机关不计；每个单位一条。",
                    "Where a government adds up its region (as in XO-001), no member has more than the sum. Vertical administrations (taxation, customs, meteorology, tobacco, post) do not count; one finding a member."),
            "数字本身的运算关系",
            new Bilingual("与该单位年报核对。", "Compare with the member's report."),
            new Bilingual("垂直管理机关不属本级政府。", "Vertical administrations outside the government."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Organ organ) {
        return Aggregate.mayAddUp(organ);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Report> members = file.around().members().orElse(List.of()).stream()
                .filter(member -> member.form() == report.form())
                .toList();
        if (members.isEmpty() || report.organ().kind() == null) {
            return Outcome.NOT_ASSESSABLE;
        }
        Aggregate aggregate = new Aggregate(report, members);
        if (!aggregate.isMostlySum() && !aggregate.isSaidToBeOfRegion()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Map<Report, List<CellId>> exceeding = new LinkedHashMap<>();
        for (CellId cell : aggregate.cells()) {
            aggregate
                    .exceeding(cell)
                    .ifPresent(member -> exceeding
                            .computeIfAbsent(member, key -> new ArrayList<>())
                            .add(cell));
        }
        List<Violation> violations = new ArrayList<>();
        exceeding.forEach((member, cells) -> violations.add(violation(report, member, cells)));
        return Outcome.of(violations);
    }

    private static Violation violation(Report report, Report member, List<CellId> cells) {
        String name = member.organ().name() == null
                ? member.organ().key()
                : member.organ().name();
        CellId first = cells.getFirst();
        String more = Figures.text(member.figure(first).orElseThrow());
        String less = report.figure(first).map(Figures::text).orElse("0");
        Bilingual where = FormWords.of(report.form()).cells(cells);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("member", name);
        values.put("found", less);
        values.put("expected", "≥" + more);
        Bilingual message = new Bilingual(
                "%s的数（%s）大于汇总数（%s）：%s。".formatted(name, more, less, where.zh()),
                "%s has more (%s) than the government that adds it up (%s): %s."
                        .formatted(name, more, less, where.en()));
        return Violation.of(cells, values, message);
    }
}
