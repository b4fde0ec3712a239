package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** IMP-010: a figure that looks like a telephone number, a year or a code. */
final class NotACountRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "IMP-010",
            "not-a-count",
            new Bilingual("单元格像电话、年份、代码", "A cell looks like a phone, year or code"),
            new Bilingual(
                    "计数格有9位以上数字（网站访问量除外），或不少于三行数据恰好等于报告年度时报错。表三按行计：同一行的总计与自然人相等不算两次。",
                    "Counts of nine digits or more (page views excepted), or three rows or more whose figures equal the year of the report. Rows count, not cells, as the cells of a row depend on one another."),
            "数据质量",
            new Bilingual("核对该格是否误填电话、年份或编码。", "See whether a telephone number, a year or a code got into the cell."),
            new Bilingual("无。", "None known."));

    private static final int DIGITS_MIN = 9;
    private static final int YEAR_DIGITS = 4;
    private static final int ROWS_MIN = 3;
    /** Of the older tables: visits to a website do reach such numbers. */
    private static final CellId PAGE_VIEWS = new CellId("s08.c06");

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Form form = Form.of(report.form());
        Integer year = report.year().value();
        List<CellId> wrong = new ArrayList<>();
        List<CellId> years = new ArrayList<>();
        for (CellId cell : form.cells()) {
            BigDecimal figure = report.cell(cell) instanceof Cell.Number number ? number.value() : BigDecimal.ZERO;
            boolean isLong = figure.signum() > 0 && figure.precision() - figure.scale() >= YEAR_DIGITS;
            if (!isLong || form.quantity(cell).mayBeFractional()) {
                continue;
            }
            if (figure.precision() - figure.scale() >= DIGITS_MIN && !cell.equals(PAGE_VIEWS)) {
                wrong.add(cell);
            } else if (year != null
                    && figure.scale() == 0
                    && figure.precision() == YEAR_DIGITS
                    && figure.intValue() == year) {
                years.add(cell);
            }
        }
        if (years.size() >= ROWS_MIN
                && years.stream().map(NotACountRule::row).distinct().count() >= ROWS_MIN) {
            wrong.addAll(years);
        }
        return wrong.isEmpty() ? Outcome.PASSED : Outcome.of(List.of(violation(report, wrong)));
    }

    /** Table and row; in a table of one column the cell itself. */
    private static String row(CellId cell) {
        return cell.table().length() == "t3".length()
                ? cell.path().substring(0, cell.path().lastIndexOf('.'))
                : cell.path();
    }

    private static Violation violation(Report report, List<CellId> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        cells.forEach(
                cell -> values.put(cell.path(), Figures.text(report.figure(cell).orElseThrow())));
        Bilingual where = FormWords.of(report.form()).cells(cells);
        return Violation.of(
                cells,
                values,
                new Bilingual(
                        "%d 格像电话、年份或编码，不像件数：%s。".formatted(cells.size(), where.zh()),
                        "%d figures look like telephone numbers, years or codes, not like counts: %s."
                                .formatted(cells.size(), where.en())));
    }
}
