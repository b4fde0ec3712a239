package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Map;

/** T3-009: every figure of the table is zero. */
public final class TableZeroRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-009",
            "all-zero",
            new Bilingual("表三全为零", "Table 3 entirely zero"),
            new Bilingual(
                    "表三所有数据格均为0。小机关常见；若当年确有申请则为漏报。",
                    "Every figure of table 3 is 0. Common with small organs; an omission if there were requests."),
            "合理性",
            new Bilingual("确认全年确未收到申请。", "Make sure that no request came in all year."),
            new Bilingual("小机关的正常情况。", "Normal for small organs."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Outcome check(CaseFile file) {
        List<CellId> cells = FormCells.of(file.report().form()).table("t3");
        if (Figures.isAnyCounted(file.report(), cells)) {
            return Outcome.PASSED;
        }
        if (!Figures.areAllPrinted(file.report(), cells)) {
            return Outcome.NOT_ASSESSABLE;
        }
        Bilingual message = new Bilingual(
                "表三 %d 格全为0，请确认全年未收到政府信息公开申请。".formatted(cells.size()),
                "All %d figures of table 3 are 0: make sure that no request came in all year.".formatted(cells.size()));
        return Outcome.of(List.of(Violation.of(Map.of("zero", String.valueOf(cells.size())), message)
                .seenIn(cells)));
    }
}
