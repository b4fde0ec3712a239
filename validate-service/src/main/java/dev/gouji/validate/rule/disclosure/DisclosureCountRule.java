package dev.gouji.validate.rule.disclosure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.CountCheck;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** T2-004: documents and decisions are counted in whole numbers from zero on. */
public final class DisclosureCountRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-004",
            "count-valid",
            new Bilingual("件数应为非负整数", "Counts are non-negative integers"),
            new Bilingual(
                    "表二的制发、废止、现行有效件数和处理决定数量应为0或正整数（1.0视为整数）。每表一条，列出有误的格。",
                    "The numbers issued, repealed and effective and the decisions of table 2 are whole numbers, not negative (1.0 is one). One finding for the table, naming the cells."),
            "计量单位：件",
            new Bilingual("改为非负整数。", "Put whole numbers that are not negative."),
            new Bilingual("单位误写为万件。", "Figures given in ten thousands."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FormGeneration> generations() {
        return Set.of(FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        return CountCheck.of(file, "t2");
    }
}
