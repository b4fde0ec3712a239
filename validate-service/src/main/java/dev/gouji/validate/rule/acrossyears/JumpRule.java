package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** XY-010: figures jump by more than ten times. */
public final class JumpRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-010",
            "jump",
            new Bilingual("数据同比异常波动", "Year-on-year jump"),
            new Bilingual(
                    "同一格本年与上年相差10倍以上，且较大者不小于100的，提示核实。每份报告一条，列出各格。两年都有的格才比较；金额归 XY-011。",
                    "A figure more than ten times that of last year or less than a tenth of it, the larger at least 100. One finding a report, naming the cells. Only cells of both years; amounts are XY-011."),
            "合理性",
            new Bilingual("核对数字；变动属实的在正文说明。", "Check the figures; explain real changes in the prose."),
            new Bilingual(
                    "机构改革；职能划转（如街道行使行政处罚权）。", "Reorganisation; new powers, as of sub-districts to impose penalties."));

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

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    @Override
    public Outcome check(CaseFile file) {
        if (file.previousYear().isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Report report = file.report();
        Report previous = file.previousYear().get();
        Form form = Form.of(report.form());
        List<CellId> jumped = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (CellId cell : form.cells()) {
            Optional<BigDecimal> now = report.figure(cell);
            Optional<BigDecimal> before =
                    previous.cells().getOrDefault(cell, Cell.MISSING).figure();
            boolean both = form.quantity(cell) == Quantity.COUNT && now.isPresent() && before.isPresent();
            if (both && isJump(now.get(), before.get())) {
                jumped.add(cell);
                values.put(cell.path(), Figures.text(before.get()) + "→" + Figures.text(now.get()));
            }
        }
        if (jumped.isEmpty()) {
            return Outcome.PASSED;
        }
        Bilingual where = FormWords.of(report.form()).cells(jumped);
        String first = values.values().iterator().next();
        Bilingual message = new Bilingual(
                "与上年相差10倍以上的有 %d 格（首格 %s）：%s。".formatted(jumped.size(), first, where.zh()),
                "%d figures are ten times as large or as small as last year (the first: %s): %s."
                        .formatted(jumped.size(), first, where.en()));
        return Outcome.of(List.of(Violation.of(jumped, values, message)));
    }

    private static boolean isJump(BigDecimal now, BigDecimal before) {
        BigDecimal larger = now.max(before).add(BigDecimal.ONE);
        BigDecimal smaller = now.min(before).add(BigDecimal.ONE);
        return smaller.signum() > 0
                && larger.compareTo(LARGE) > 0
                && larger.compareTo(smaller.multiply(BigDecimal.TEN)) > 0;
    }
}
