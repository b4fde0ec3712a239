package dev.gouji.validate.rule.reading;

import com.google.re2j.Pattern;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** PRS-006: a figure is printed in another way than plain digits. */
final class NumberNormalisedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-006",
            "number-normalised",
            new Bilingual("数字经规范化", "Thousands separator, full-width or Chinese numeral normalised"),
            new Bilingual(
                    "数字以全角、千分位、汉字或带空格的形式印出，读取时已规范。首尾空白、正号、单位（PRS-005）不计；连写断开的数字（GJ-234、235、238、239、252）和图像识别的数字不计。每份报告一条。",
                    "Figures printed full-width, with separators, in Chinese numerals or with spaces inside, read as plain numbers. White space around, a plus sign and units (PRS-005) do not count, nor do digits that ran together and were cut, nor recognised pictures. One finding for the report."),
            "数据质量",
            new Bilingual("数字用半角阿拉伯数字，不加分隔符。", "Print plain digits without separators."),
            new Bilingual("全角逗号可能是并列分隔。", "A full-width comma may separate two figures."));
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]*(\\.[0-9]+)?");
    private static final Pattern WHITE_AROUND =
            Pattern.compile("^[\\s\\x{a0}\\x{3000}\\x{200b}\\x{feff}]+|[\\s\\x{a0}\\x{3000}\\x{200b}\\x{feff}]+$");

    /** The reader's codes for figures whose print is not one cell's. */
    private static final Set<String> CUT_OR_RECOGNISED =
            Set.of("GJ-234", "GJ-235", "GJ-238", "GJ-239", "GJ-252", "GJ-240", "GJ-214");

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<CellId> cells = PrintedCells.of(file, cell -> cell instanceof Cell.Number number && isOtherwise(number));
        if (!cells.isEmpty()) {
            cells.removeAll(cutOrRecognised(report));
        }
        return PrintedCells.outcome(
                report,
                cells,
                new Bilingual("有 %d 格数字经规范化：%s（原文 %s）。", "%d figures were printed in another way: %s (as %s)."));
    }

    private static boolean isOtherwise(Cell.Number number) {
        String printed = WHITE_AROUND.matcher(number.raw()).replaceAll("");
        if (number.unit() != null && printed.endsWith(number.unit())) {
            printed = printed.substring(0, printed.length() - number.unit().length())
                    .strip();
        }
        printed = printed.startsWith("+") ? printed.substring(1) : printed;
        return !PLAIN.matcher(printed).matches();
    }

    private static Set<CellId> cutOrRecognised(Report report) {
        return report.problems().stream()
                .filter(problem -> CUT_OR_RECOGNISED.contains(problem.code()))
                .flatMap(problem -> problem.cells().stream())
                .collect(Collectors.toSet());
    }
}
