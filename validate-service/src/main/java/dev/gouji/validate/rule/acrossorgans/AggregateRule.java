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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** XO-001: a government's figures are not the sums of its members'. */
public final class AggregateRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XO-001",
            "aggregate",
            new Bilingual("汇总数与下级之和不符", "Government total vs sum of members"),
            new Bilingual(
                    "政府汇总全辖区的，各格应等于下级之和。年报不写明口径，据两点判断：三分之二以上的非零格（至少5格）恰为下级之和，其余不符的报出；或正文写全市（区、县）申请数且与表三相符，则只报下级之和大于汇总的格。两者都不是的视为本级口径，不作判断；下级某单位已超过汇总的归 XO-002。",
                    "Where a government adds up its region, each figure is the sum of its members. The form does not say so; taken as such when two thirds of the figures other than zero (five at least) are those sums, and then the others are raised; or when the prose counts the requests of the whole region and table 3 agrees, and then only sums above the figure are raised. Otherwise not judged; where one member has more by itself, XO-002 speaks."),
            "《政府信息公开条例》第四十九条；政府年报数据汇总要求",
            new Bilingual("与下级年报逐格核对汇总数。", "Check the figures against the members' reports."),
            new Bilingual(
                    "只统计本级；案件重复计算；下级年报不全。",
                    "The government counts itself only; cases counted twice; members missing."));

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
        boolean mostly = aggregate.isMostlySum();
        if (!mostly && !aggregate.isSaidToBeOfRegion()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<CellId> wrong = aggregate.cells().stream()
                .filter(cell -> mostly
                        ? aggregate.difference(cell).signum() != 0
                        : aggregate.difference(cell).signum() < 0)
                .filter(cell -> aggregate.exceeding(cell).isEmpty())
                .toList();
        return wrong.isEmpty()
                ? Outcome.PASSED
                : Outcome.of(List.of(violation(report, aggregate, wrong, members.size())));
    }

    private static Violation violation(Report report, Aggregate aggregate, List<CellId> wrong, int members) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("members", Integer.toString(members));
        for (CellId cell : wrong) {
            values.put(cell.path(), Figures.text(aggregate.printed(cell)) + "≠" + Figures.text(aggregate.sum(cell)));
        }
        CellId first = wrong.getFirst();
        Bilingual where = FormWords.of(report.form()).cells(wrong);
        Bilingual message = new Bilingual(
                "汇总数与 %d 个下级之和不符的有 %d 格（首格 %s）：%s。"
                        .formatted(members, wrong.size(), values.get(first.path()), where.zh()),
                "%d figures are not the sums of those of the %d members (the first: %s): %s."
                        .formatted(wrong.size(), members, values.get(first.path()), where.en()));
        return Violation.of(wrong, values, message);
    }
}
