package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Counterparts;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** XY-012: last year there were requests, this year the table is all zero. */
public final class VanishedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-012",
            "vanished",
            new Bilingual("上年有数据本年全零", "Non-zero last year, all zero now"),
            new Bilingual(
                    "上年新收申请10件以上，本年表三全为0（至少一格印有0）的，请核实。旧版统计表比较收到申请数与办结（答复）数；没有上年年报的不作判断。",
                    "Ten requests or more last year, and table 3 all zero now, a zero being printed at least once. Older forms: requests received and closed. Not judged without last year's report."),
            "合理性",
            new Bilingual("核对是否漏填表三。", "Check whether table 3 was left unfilled."),
            new Bilingual("职能已划出。", "The functions moved elsewhere."));

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
        return EnumSet.allOf(FormGeneration.class);
    }

    private static final BigDecimal MANY = BigDecimal.TEN;

    @Override
    public Outcome check(CaseFile file) {
        Optional<Sum> before = file.previousYear().map(last -> Sum.of(last, List.of(received(last.form()))));
        if (before.isEmpty() || !before.get().isKnown()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (before.get().value().compareTo(MANY) < 0) {
            return Outcome.PASSED;
        }
        Report report = file.report();
        List<Cell> cells = requests(report.form()).stream().map(report::cell).toList();
        boolean printed = cells.stream().anyMatch(cell -> cell.figure().isPresent());
        if (!printed || !cells.stream().allMatch(Figures::isNought)) {
            return Outcome.of(List.of(), printed);
        }
        CellId received = received(report.form());
        Bilingual message = new Bilingual(
                "上年收到申请 %s 件，而本年全部为0。".formatted(before.get().text()),
                "%s requests last year, and all figures on requests are 0 this year."
                        .formatted(before.get().text()));
        return Outcome.of(List.of(
                Violation.of(List.of(received), Map.of("previous", before.get().text(), "found", "0"), message)));
    }

    private static CellId received(FormGeneration form) {
        return Counterparts.of(form, Metric.RECEIVED).getFirst().cells().getFirst();
    }

    private static List<CellId> requests(FormGeneration form) {
        return switch (form) {
            case G2008L -> List.of(new CellId("s08.c12"), new CellId("s08.c19"));
            case G2014 -> List.of(new CellId("s14.received"), new CellId("s14.closed"), new CellId("s14.replies"));
            case G2019, G2021 -> FormCells.of(form).table("t3");
        };
    }
}
