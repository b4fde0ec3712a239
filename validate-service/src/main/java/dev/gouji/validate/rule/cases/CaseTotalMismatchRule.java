package dev.gouji.validate.rule.cases;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.IdentitySentence;
import dev.gouji.validate.rule.IdentitySentence.Runs;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Weighing;
import java.util.List;
import java.util.Set;

/** T4-002: a total without details, or details without a total. */
public final class CaseTotalMismatchRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T4-002",
            "total-without-detail",
            new Bilingual("总计非零而明细为空或相反", "Total non-zero with empty details, or the reverse"),
            new Bilingual(
                    "表四某组总计大于0而四项全为0或空白；或四项之和大于0而总计填0。代替 T4-001 的一般提示。",
                    "A group of table 4 whose total is above 0 while its four outcomes are 0 or blank, or whose outcomes add up to more than 0 while the total prints 0. Speaks in place of T4-001."),
            "国办公开办函〔2021〕30号、〔2019〕60号，表四版式",
            new Bilingual("补填明细或总计。", "Fill in the outcomes or the total."),
            new Bilingual("数字填入合并单元格。", "A value written in a merged cell."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<String> replaces() {
        return Set.of("T4-001");
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        return IdentitySentence.outcome(file, Runs.ALONG_A_ROW, "T4-001", group -> isOneSided(report, group));
    }

    private static boolean isOneSided(Report report, Weighing group) {
        Cell total = report.cell(group.identity().left().getFirst());
        List<CellId> outcomes = group.identity().right();
        boolean totalAlone = group.left().value().signum() > 0
                && outcomes.stream().allMatch(outcome -> Figures.isNought(report.cell(outcome)));
        boolean totalZero = group.right().value().signum() > 0
                && total.figure().filter(figure -> figure.signum() == 0).isPresent();
        return totalAlone || totalZero;
    }
}
