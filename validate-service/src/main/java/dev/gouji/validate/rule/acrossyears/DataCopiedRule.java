package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** XY-007: all figures are those of last year. */
public final class DataCopiedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-007",
            "data-copied",
            new Bilingual("数据与上年完全相同", "All non-zero figures equal last year's"),
            new Bilingual(
                    "两年同一格式的表格，所有数字逐格相同，且非零数至少5个的，疑照抄上年数据。空白与0视为相同；格式不同的不作判断。",
                    "Both years on one form, every figure the same and at least five of them not zero: probably copied. A blank is the same as 0; not judged across forms."),
            "国办关于年度报告质量的要求（不得内容雷同）",
            new Bilingual("核对本年数据，更换照抄的数字。", "Check the figures of this year and replace copied ones."),
            new Bilingual("未见。", "None known."));

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

    private static final int COUNTED_MIN = 5;

    @Override
    public Outcome check(CaseFile file) {
        Optional<Report> previous = Links.onSameForm(file);
        if (previous.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<CellId> counted = new ArrayList<>();
        for (Map.Entry<CellId, Cell> printed : file.report().cells().entrySet()) {
            Cell before = previous.get().cells().getOrDefault(printed.getKey(), Cell.MISSING);
            if (!isSame(printed.getValue(), before)) {
                return Outcome.PASSED;
            }
            if (Figures.isCounted(printed.getValue())) {
                counted.add(printed.getKey());
            }
        }
        if (counted.size() < COUNTED_MIN) {
            return Outcome.PASSED;
        }
        Bilingual message = new Bilingual(
                "表格的 %d 个非零数与上年年报逐格相同。".formatted(counted.size()),
                "All %d figures other than zero are those of last year's report.".formatted(counted.size()));
        Map<String, String> values = Map.of("counted", Integer.toString(counted.size()));
        return Outcome.of(List.of(Violation.of(values, message)));
    }

    private static boolean isSame(Cell now, Cell before) {
        BigDecimal figure = now.figure().orElse(BigDecimal.ZERO);
        return figure.compareTo(before.figure().orElse(BigDecimal.ZERO)) == 0;
    }
}
