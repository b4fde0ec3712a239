package dev.gouji.validate.rule.reading;

import com.google.re2j.Pattern;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.List;

/** PRS-012: a cell says about how many. */
final class ApproximateCellRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-012",
            "approx-cell",
            new Bilingual("数据单元格用约数", "Approximate number in a cell"),
            new Bilingual(
                    "数据格内是约数：数字前有“约”，后有“余”“多”“左右”。每份报告一条，列出各格。",
                    "Cells print approximate numbers, with 约, 余, 多 or 左右. One finding for the report, naming the cells."),
            "国办公开办函〔2021〕30号",
            new Bilingual("改填准确数字。", "Put exact figures."),
            new Bilingual("无。", "None known."));
    private static final int PRINTED_MAX = 20;
    private static final Pattern ABOUT = Pattern.compile("约\\s*[0-9０-９]|[0-9０-９百千万亿]\\s*(余|多)|[0-9０-９].{0,3}左右");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<CellId> cells = PrintedCells.of(file, ApproximateCellRule::isApproximate);
        return PrintedCells.outcome(
                report, cells, new Bilingual("有 %d 格用约数：%s（%s）。", "%d cells print approximate numbers: %s (%s)."));
    }

    private static boolean isApproximate(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> saysAbout(number.raw());
            case Cell.Unreadable unreadable -> saysAbout(unreadable.raw());
            case Cell.Blank blank -> false;
            case Cell.Placeholder placeholder -> false;
            case Cell.Missing missing -> false;
        };
    }

    private static boolean saysAbout(String raw) {
        return raw.length() <= PRINTED_MAX && ABOUT.matcher(raw).find();
    }
}
