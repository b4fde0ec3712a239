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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** T2-002: the stock of documents is just what was issued this year. */
final class OpeningZeroRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-002",
            "opening-zero",
            new Bilingual("现行有效件数等于本年制发件数", "Effective equals issued, implied opening zero"),
            new Bilingual(
                    "规章、行政规范性文件：本年制发大于0、废止为0，且现行有效等于本年制发时提示：年初存量为0，常因现行有效只填了当年数。有空白的不作判断。",
                    "Notes documents of which some were issued, none repealed, and just the issued ones are in force: none before this year. Often the stock was filled in with the year’s number. Not judged with blanks."),
            "填报习惯",
            new Bilingual(
                    "现行有效应填截至年底的全部有效件数，请核对。", "The stock is everything in force at the end of the year: check it."),
            new Bilingual("新设机关；确为首批文件。", "A new organ; its first documents indeed."));

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
        return Set.of(FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (String row : ROWS) {
            Optional<Printed> printed = Printed.of(report, row + "issued", row + "repealed", row + "effective");
            everythingSeen &= printed.isPresent();
            printed.filter(figures -> isObjectionable(figures, row))
                    .map(figures -> violation(report, figures, row))
                    .ifPresent(violations::add);
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static boolean isObjectionable(Printed figures, String row) {
        return figures.isPositive(row + "issued")
                && figures.isZero(row + "repealed")
                && figures.get(row + "effective").compareTo(figures.get(row + "issued")) == 0;
    }

    private static Violation violation(Report report, Printed figures, String row) {
        Bilingual name = FormWords.of(report.form()).row(new CellId(row + "issued"));
        return figures.violation(
                "“%s”行：本年制发 %s，废止 0，现行有效也是 %s，即年初存量为0。"
                        .formatted(name.zh(), figures.text(row + "issued"), figures.text(row + "effective")),
                "Row “%s”: issued %s, repealed 0, and in force %s too: none before this year."
                        .formatted(name.en(), figures.text(row + "issued"), figures.text(row + "effective")));
    }
}
