package dev.gouji.validate.rule.cases;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormCells;
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

/** T4-006: most of the cases that were concluded went against the organ. */
final class CorrectionRateRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T4-006",
            "correction-rate",
            new Bilingual("纠错率畸高", "Correction rate high"),
            new Bilingual(
                    "表四某组已审结（维持、纠正、其他）不少于5件且纠正占一半以上（不含一半）时提示。各组分别计算；有空白的不作判断。",
                    "Notes a group of table 4 with at least 5 cases concluded (upheld, corrected, other) of which more than half were corrected. Each group by itself; not judged with blanks."),
            "监督线索",
            new Bilingual("分析被纠错原因，完善答复。", "See why the replies were corrected."),
            new Bilingual("案件数量少。", "Few cases."));

    /** 维持, 纠正 and 其他 stand first. */
    private static final int CONCLUDED = 3;

    private static final int CORRECTED = 1;
    private static final BigDecimal CASES_MIN = BigDecimal.valueOf(5);

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
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (List<CellId> group : FormCells.of(report.form()).rows("t4")) {
            Optional<Printed> concluded = Printed.of(report, group.subList(0, CONCLUDED));
            everythingSeen &= concluded.isPresent();
            concluded
                    .flatMap(cases -> violation(report, cases, group.get(CORRECTED)))
                    .ifPresent(violations::add);
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static Optional<Violation> violation(Report report, Printed concluded, CellId correctedCell) {
        BigDecimal all = concluded.sum();
        BigDecimal corrected = concluded.get(correctedCell.path());
        if (all.compareTo(CASES_MIN) < 0 || corrected.add(corrected).compareTo(all) <= 0) {
            return Optional.empty();
        }
        Bilingual group = FormWords.of(report.form()).row(correctedCell);
        return Optional.of(concluded.violation(
                "“%s”已审结 %s 件，其中纠正 %s 件，超过一半。".formatted(group.zh(), Figures.text(all), Figures.text(corrected)),
                "“%s”: of %s cases concluded %s were corrected, more than half."
                        .formatted(group.en(), Figures.text(all), Figures.text(corrected))));
    }
}
