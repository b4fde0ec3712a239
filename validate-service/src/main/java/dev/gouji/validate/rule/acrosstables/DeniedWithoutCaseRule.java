package dev.gouji.validate.rule.acrosstables;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.RowTotals;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** XT-006: many refusals, and nobody took them further. */
final class DeniedWithoutCaseRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XT-006",
            "denied-without-case",
            new Bilingual("大量不予公开而无任何救济", "Many refusals, no review at all"),
            new Bilingual(
                    "不予公开合计不少于50件，而表四15格全为0时提示。空白的表四不作判断。",
                    "Notes at least 50 refusals beside a table 4 of zeros. A blank table 4 is not judged."),
            "监督线索",
            new Bilingual(
                    "核对表四是否漏填；确认答复告知了救济途径。",
                    "See whether table 4 was left out, and whether the replies named the remedies."),
            new Bilingual("无。", "None known."));

    private static final BigDecimal REFUSALS_MIN = BigDecimal.valueOf(50);

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
        Sum refused = Sum.of(report, RowTotals.under(report.form(), "denied"));
        if (refused.value().compareTo(REFUSALS_MIN) < 0) {
            return Outcome.of(List.of(), refused.isKnown());
        }
        List<CellId> cases = FormCells.of(report.form()).table("t4");
        if (cases.stream().anyMatch(cell -> Figures.isCounted(report.cell(cell)))) {
            return Outcome.PASSED;
        }
        if (Printed.of(report, cases).isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Bilingual message = new Bilingual(
                "不予公开 %s 件，而行政复议、行政诉讼全部为 0。".formatted(refused.text()),
                "%s refusals, but neither review nor litigation.".formatted(refused.text()));
        return Outcome.of(List.of(
                Violation.of(RowTotals.under(report.form(), "denied"), Map.of("denied", refused.text()), message)));
    }
}
