package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** XY-001: what was left over last year is what was carried in this year. */
public final class CarriedOverRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-001",
            "carry-link",
            new Bilingual("上年结转与上年年报结转下年度不一致", "Carried-in against last year's carried-out"),
            new Bilingual(
                    "本年表三“上年结转”各列应等于上年年报“结转下年度继续办理”同列。每列一条：总计列为错误，单列为需核实。没有上年年报的不作判断。",
                    "Every column of this year's row 二 equals the same column of row 四 in last year's report. One finding a column: an error in the total, a warning in one kind of applicant. Not judged without last year's report."),
            "两行的含义；表三勾稽关系",
            new Bilingual(
                    "与上年年报核对；上年有误的先更正上年年报。",
                    "Compare with last year's report; if that one was wrong, correct it first."),
            new Bilingual(
                    "机关合并或分立；上年年报已更正；申请人重新归类。",
                    "An organ merged or split; a correction of last year's report; an applicant classed anew."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private static final String TOTAL = "total";

    @Override
    public Outcome check(CaseFile file) {
        if (file.previousYear().isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Report report = file.report();
        Report previous = file.previousYear().get();
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (CellId carriedIn : Form.of(report.form()).cells()) {
            if (carriedIn.table().equals("t3") && carriedIn.row().equals("carried_in")) {
                CellId carriedOut = new CellId("t3.carried_out." + carriedIn.column());
                Sum now = Sum.of(report, List.of(carriedIn));
                Sum before = Sum.of(previous, List.of(carriedOut));
                boolean known = now.isKnown() && before.isKnown();
                everythingSeen &= known;
                if (known && now.value().compareTo(before.value()) != 0) {
                    violations.add(violation(report, carriedIn, now, before));
                }
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static Violation violation(Report report, CellId carriedIn, Sum now, Sum before) {
        boolean blanks = now.assumesZero() || before.assumesZero();
        int year = report.year().value();
        Bilingual column = FormWords.of(report.form()).column(carriedIn);
        String gap = Figures.text(now.value().subtract(before.value()).abs());
        Bilingual message = new Bilingual(
                "“%s”列：本年上年结转 %s，而 %d 年年报结转下年度 %s，相差 %s%s"
                        .formatted(column.zh(), now.text(), year - 1, before.text(), gap, blanks ? "（空白按0计）" : "。"),
                "Column “%s”: carried in %s, but the report on %d carried out %s; they differ by %s%s"
                        .formatted(
                                column.en(),
                                now.text(),
                                year - 1,
                                before.text(),
                                gap,
                                blanks ? " (blanks taken as 0)" : "."));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", before.text());
        values.put("found", now.text());
        values.put("difference", gap);
        if (blanks) {
            values.put("assumption", "null=0");
        }
        Violation violation = Violation.of(List.of(carriedIn), values, message);
        return carriedIn.column().equals(TOTAL) ? violation : violation.as(Severity.WARNING);
    }
}
