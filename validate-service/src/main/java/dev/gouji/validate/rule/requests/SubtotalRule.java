package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** T3-018: a subtotal that the organ added is not the sum of its rows. */
final class SubtotalRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-018",
            "subtotal-check",
            new Bilingual("自增小计行不等于分项和", "Added subtotal wrong"),
            new Bilingual(
                    "自行增加的小计行（不予公开、无法提供、不予处理、其他处理的小计或合计）每列应等于该组各行之和。读到小计行但未取其数值的，无法判断。",
                    "A subtotal row that the organ added to refusals, inability, requests not processed or other handling equals the sum of the rows of its group in every column. Not assessable where the row was seen and its figures were not read."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("更正小计，或按统一格式删去该行。", "Correct the subtotal, or leave the row out as the form does."),
            new Bilingual("无。", "None known."));

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
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = report.appearance().traits(Trait.Kind.EXTRA_ROW).stream()
                .noneMatch(row -> AddedSubtotal.group(row.printed()).isPresent()
                        && row.cells().isEmpty()
                        && !AddedSubtotal.isRead(report, row.printed()));
        for (CellId cell : report.cells().keySet()) {
            Optional<AddedSubtotal> subtotal = AddedSubtotal.of(report, cell);
            if (subtotal.isPresent()) {
                everythingSeen &= subtotal.get().isKnown();
                subtotal.filter(AddedSubtotal::fails)
                        .map(AddedSubtotal::violation)
                        .ifPresent(violations::add);
            }
        }
        return Outcome.of(violations, everythingSeen);
    }
}
