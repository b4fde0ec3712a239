package dev.gouji.validate.rule.reading;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** PRS-009: a row does not hold as many values as the form has columns. */
public final class ValueCountRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-009",
            "value-count",
            new Bilingual("行内数值个数不符", "Row has too few or too many values"),
            new Bilingual(
                    "读取时发现某行数值个数与表头列数不符（读取问题 GJ-230），整行不作取值。归因于读取。",
                    "The reader met a row with too few or too many values (reading problem GJ-230) and took none of them. Attributed to the reading."),
            "国办公开办函〔2021〕30号",
            new Bilingual("检查该行是否漏填、多填或列错位。", "See whether the row lacks a value, has one too many, or is shifted."),
            new Bilingual("转换工具合并了重复的0。", "Extractors that drop repeated 0 lines."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** The reader's code for a row whose number of values is wrong. */
    private static final String WRONG_NUMBER_OF_VALUES = "GJ-230";

    /** Its code where the identities of the form told which value is which. */
    private static final String ALIGNED = "GJ-249";

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        return Outcome.of(report.problems().stream()
                .filter(ValueCountRule::isValueCount)
                .map(problem -> violation(report, problem))
                .toList());
    }

    /** The cells of all such rows. */
    static Set<CellId> cells(Report report) {
        return report.problems().stream()
                .filter(ValueCountRule::isValueCount)
                .flatMap(problem -> problem.cells().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isValueCount(ReadingProblem problem) {
        return problem.code().equals(WRONG_NUMBER_OF_VALUES) || problem.code().equals(ALIGNED);
    }

    private static Violation violation(Report report, ReadingProblem problem) {
        List<CellId> cells = problem.cells();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("problem", problem.message());
        Bilingual message = new Bilingual(
                "有一行数值个数与表头列数不符：%s".formatted(problem.message()),
                "A row does not hold as many values as the form has columns: %s".formatted(problem.message()));
        if (!cells.isEmpty()) {
            values.put("expected", String.valueOf(cells.size()));
            Bilingual row = FormWords.of(report.form()).row(cells.getFirst());
            boolean aligned = problem.code().equals(ALIGNED);
            message = new Bilingual(
                    "“%s”行应有 %d 个数值，读到的个数不符，%s。".formatted(row.zh(), cells.size(), aligned ? "按勾稽关系取值" : "整行未取值"),
                    "Row “%s” should hold %d values; the document has another number, and %s."
                            .formatted(
                                    row.en(),
                                    cells.size(),
                                    aligned ? "identities told which is which" : "none was taken"));
        }
        return Violation.of(cells, values, message).asMisread();
    }
}
