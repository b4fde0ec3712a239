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

/** T3-008: the table is there and nothing is in it. */
public final class TableBlankRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-008",
            "all-blank",
            new Bilingual("表三全为空白", "Table 3 entirely blank"),
            new Bilingual(
                    "表三所有数据格均为空白或占位符。没有申请的也应逐格填0。",
                    "Every figure of table 3 is blank or a placeholder. Without requests the form wants zeros."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("填报表三；没有申请的逐格填0。", "Fill in table 3, with zeros if there were no requests."),
            new Bilingual("未收到申请的机关以空白代替0。", "An organ without requests that leaves blanks for zeros."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Outcome check(CaseFile file) {
        List<CellId> cells = FormCells.of(file.report().form()).table("t3");
        if (!cells.stream().allMatch(cell -> Figures.isNull(file.report().cell(cell)))) {
            return Outcome.PASSED;
        }
        Bilingual message = new Bilingual(
                "表三 %d 格全为空白。没有申请的应逐格填0。".formatted(cells.size()),
                "All %d cells of table 3 are blank. Without requests it wants zeros.".formatted(cells.size()));
        return Outcome.of(List.of(Violation.of(Map.of("blank", String.valueOf(cells.size())), message)
                .seenIn(cells)));
    }
}
