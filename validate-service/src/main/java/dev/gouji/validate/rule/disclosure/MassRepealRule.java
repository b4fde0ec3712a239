package dev.gouji.validate.rule.disclosure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** T2-003: far more was repealed than issued. */
final class MassRepealRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-003",
            "repealed-only-drop",
            new Bilingual("废止远多于有效", "Mass repeal"),
            new Bilingual(
                    "本年废止不少于50件，且超过本年制发（至少按1件计）的5倍时提示。有空白的不作判断。",
                    "Notes at least 50 documents repealed that are more than five times those issued (taken as 1 at least). Not judged with blanks."),
            "合理性",
            new Bilingual("确认是否开展了文件清理；在总体情况中说明。", "Make sure that documents were cleared up, and say so in part one."),
            new Bilingual("定期清理文件的年份。", "Years of a periodic clean-up."));

    private static final List<String> ROWS = List.of("t2.art20_1.regulation.", "t2.art20_1.normative_document.");

    private static final BigDecimal REPEALED_MIN = BigDecimal.valueOf(50);
    private static final BigDecimal TIMES = BigDecimal.valueOf(5);

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
        return Set.of(FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (String row : ROWS) {
            Optional<Printed> printed = Printed.of(report, row + "repealed", row + "issued");
            everythingSeen &= printed.isPresent();
            printed.filter(figures -> isObjectionable(figures, row))
                    .map(figures -> violation(report, figures, row))
                    .ifPresent(violations::add);
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static boolean isObjectionable(Printed figures, String row) {
        BigDecimal repealed = figures.get(row + "repealed");
        BigDecimal issued = figures.get(row + "issued").max(BigDecimal.ONE);
        return repealed.compareTo(REPEALED_MIN) >= 0 && repealed.compareTo(issued.multiply(TIMES)) > 0;
    }

    private static Violation violation(Report report, Printed figures, String row) {
        Bilingual name = FormWords.of(report.form()).row(new CellId(row + "repealed"));
        return figures.violation(
                "“%s”行：本年废止 %s，本年制发 %s，请确认是否为集中清理。"
                        .formatted(name.zh(), figures.text(row + "repealed"), figures.text(row + "issued")),
                "Row “%s”: %s repealed, %s issued: make sure that documents were cleared up."
                        .formatted(name.en(), figures.text(row + "repealed"), figures.text(row + "issued")));
    }
}
