package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** STR-020: a table is there twice, with different figures. */
final class TableRepeatedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-020",
            "table-repeated",
            new Bilingual("同一统计表重复出现且数据不同", "Same table twice with different numbers"),
            new Bilingual(
                    "同一张表或同一行出现两次而数据不同（读取问题 GJ-233 亦属此列），取第一次出现的值。每份报告一条。",
                    "A table, or a row of it (reading problem GJ-233), is printed twice with different figures; the first is read. One finding for the report."),
            "前后一致",
            new Bilingual("核对后只保留一张表。", "Check the figures and keep one table."),
            new Bilingual("与上年对比的表；下属单位各一张表。", "A comparison with last year; a table for each subordinate body."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** The reader's code for a row that is printed twice with different figures. */
    private static final String ROW_TWICE = "GJ-233";

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Trait> tables = report.appearance().traits(Trait.Kind.REPEATED_TABLE);
        List<ReadingProblem> rows = report.problems().stream()
                .filter(problem -> problem.code().equals(ROW_TWICE))
                .toList();
        if (tables.isEmpty() && rows.isEmpty()) {
            return Outcome.PASSED;
        }
        List<CellId> cells = Stream.concat(
                        tables.stream().flatMap(table -> table.cells().stream()),
                        rows.stream().flatMap(row -> row.cells().stream()))
                .distinct()
                .toList();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("tables", String.valueOf(tables.size()));
        values.put("rows", String.valueOf(rows.size()));
        Bilingual where = cells.isEmpty()
                ? new Bilingual("统计表", "the tables")
                : FormWords.of(report.form()).cells(cells);
        return Outcome.of(List.of(Violation.of(
                cells,
                values,
                new Bilingual(
                        "同一统计表重复出现且数据不同：%s。".formatted(where.zh()),
                        "A table is printed twice with different figures: %s.".formatted(where.en())))));
    }
}
