package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** XY-002: the stock of documents moves by what was issued and repealed. */
public final class EffectiveDocumentsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-002",
            "effective-link",
            new Bilingual("现行有效件数跨年不平", "Effective documents across years"),
            new Bilingual(
                    "规章、行政规范性文件：本年现行有效＝上年现行有效＋本年制发－本年废止。两年均须为2021年版格式；没有上年年报的不作判断。",
                    "For regulations and normative documents: effective = last year's effective + issued - repealed. Both years on the 2021 form; not judged without last year's report."),
            "各列的含义",
            new Bilingual(
                    "核对制发、废止、现行有效件数及清理结果。",
                    "Check the numbers issued, repealed and in force, and the outcome of clean-ups."),
            new Bilingual(
                    "文件自动失效；未作废止决定的清理；修改的计数；统计口径变化。",
                    "Automatic expiry, clean-up without a decision to repeal, the counting of amendments, a change of scope."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FormGeneration> generations() {
        return Set.of(FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        Optional<Report> previous = file.previousYear().filter(report -> report.form() == FormGeneration.G2021);
        if (previous.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (String row : List.of("t2.art20_1.regulation.", "t2.art20_1.normative_document.")) {
            Stock stock = new Stock(file.report(), previous.get(), row);
            everythingSeen &= stock.isKnown();
            if (stock.isKnown() && stock.gap().signum() != 0) {
                violations.add(stock.violation());
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    /** One kind of document over two years. */
    private record Stock(Report report, Report previous, String row) {
        private Sum sum(Report of, String column) {
            return Sum.of(of, List.of(new CellId(row + column)));
        }

        private List<Sum> sums() {
            return List.of(
                    sum(previous, "effective"),
                    sum(report, "issued"),
                    sum(report, "repealed"),
                    sum(report, "effective"));
        }

        boolean isKnown() {
            return sums().stream().allMatch(Sum::isKnown);
        }

        private BigDecimal expected() {
            List<Sum> sums = sums();
            return sums.get(0)
                    .value()
                    .add(sums.get(1).value())
                    .subtract(sums.get(2).value());
        }

        BigDecimal gap() {
            return sums().get(3).value().subtract(expected());
        }

        Violation violation() {
            List<Sum> sums = sums();
            boolean blanks = sums.stream().anyMatch(Sum::assumesZero);
            Map<String, String> values = new LinkedHashMap<>();
            values.put("expected", Figures.text(expected()));
            values.put("found", sums.get(3).text());
            values.put("difference", Figures.text(gap().abs()));
            values.put("previous_effective", sums.get(0).text());
            values.put("issued", sums.get(1).text());
            values.put("repealed", sums.get(2).text());
            if (blanks) {
                values.put("assumption", "null=0");
            }
            List<CellId> cells = Stream.of("effective", "issued", "repealed")
                    .map(column -> new CellId(row + column))
                    .toList();
            return Violation.of(cells, values, message(values, cells.getFirst(), blanks));
        }

        private Bilingual message(Map<String, String> values, CellId cell, boolean blanks) {
            Bilingual name = FormWords.of(report.form()).row(cell);
            Object[] figures = {
                values.get("previous_effective"),
                values.get("issued"),
                values.get("repealed"),
                values.get("expected"),
                values.get("found"),
                values.get("difference")
            };
            return new Bilingual(
                    "“%s”行：".formatted(name.zh())
                            + "上年现行有效 %s + 本年制发 %s - 本年废止 %s = %s，而本年现行有效为 %s，相差 %s".formatted(figures)
                            + (blanks ? "（空白按0计）" : "。"),
                    "Row “%s”: ".formatted(name.en())
                            + "effective last year %s + issued %s - repealed %s = %s, but effective this year is %s; they differ by %s"
                                    .formatted(figures)
                            + (blanks ? " (blanks taken as 0)" : "."));
        }
    }
}
