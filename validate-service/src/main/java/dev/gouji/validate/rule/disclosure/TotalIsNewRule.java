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

/** T2-107: all that was ever disclosed is what was newly disclosed. */
final class TotalIsNewRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-107",
            "total-eq-new",
            new Bilingual("对外公开总数量等于本年新公开数量", "Total equals newly disclosed"),
            new Bilingual(
                    "规章、规范性文件：对外公开总数量等于本年新公开数量且大于0时提示，常因总数量只填了当年数。有空白的不作判断。",
                    "Notes documents of which the total disclosed equals those newly disclosed and is above 0; often the total was filled in with the year’s number. Not judged with blanks."),
            "填报习惯",
            new Bilingual("对外公开总数量应含历年公开的文件，请核对。", "The total covers documents of earlier years: check it."),
            new Bilingual("新设机关。", "A new organ."));

    private static final List<String> ROWS = List.of("t2.art20_1.regulation.", "t2.art20_1.normative_document.");

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
        return Set.of(FormGeneration.G2019);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (String row : ROWS) {
            Optional<Printed> printed = Printed.of(report, row + "newly_disclosed", row + "total_disclosed");
            everythingSeen &= printed.isPresent();
            printed.filter(figures -> isObjectionable(figures, row))
                    .map(figures -> violation(report, figures, row))
                    .ifPresent(violations::add);
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static boolean isObjectionable(Printed figures, String row) {
        BigDecimal total = figures.get(row + "total_disclosed");
        return total.signum() > 0 && total.compareTo(figures.get(row + "newly_disclosed")) == 0;
    }

    private static Violation violation(Report report, Printed figures, String row) {
        Bilingual name = FormWords.of(report.form()).row(new CellId(row + "newly_disclosed"));
        return figures.violation(
                "“%s”行：对外公开总数量与本年新公开数量同为 %s。".formatted(name.zh(), figures.text(row + "total_disclosed")),
                "Row “%s”: the total disclosed and the newly disclosed are both %s."
                        .formatted(name.en(), figures.text(row + "total_disclosed")));
    }
}
