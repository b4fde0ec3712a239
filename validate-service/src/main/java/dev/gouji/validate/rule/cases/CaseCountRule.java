package dev.gouji.validate.rule.cases;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.CountCheck;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** T4-003: cases are counted in whole numbers from zero on. */
public final class CaseCountRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T4-003",
            "count-valid",
            new Bilingual("件数应为非负整数", "Counts are non-negative integers"),
            new Bilingual(
                    "表四15格应为0或正整数（1.0视为整数）。每表一条，列出有误的格。",
                    "The 15 figures of table 4 are whole numbers, not negative (1.0 is one). One finding for the table, naming the cells."),
            "计量单位：件",
            new Bilingual("改为非负整数。", "Put whole numbers that are not negative."),
            new Bilingual("占位符“-”与数字粘连。", "A placeholder dash glued to a digit."));

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
        return CountCheck.of(file, "t4");
    }
}
