package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Peers;
import dev.gouji.validate.rule.Peers.Spread;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** IMP-008: a figure far beyond those of organs of the same kind and level. */
final class PeerOutlierRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "IMP-008",
            "peer-outlier",
            new Bilingual("与同类机关相比异常", "Outlier against peers"),
            new Bilingual(
                    "与同类型、同层级、同年度的机关相比：对 ln(x+1) 取中位数和绝对中位差，稳健 z 值大于4的数据格提示。同类少于30份时无法判断；为0的不报（主责职能为零由 IMP-006 检查）；离散程度过小时按0.35计，免得小数字略有差别就报。",
                    "Against organs of the same kind and level on the same year: notes figures whose robust z-score of ln(x+1), by median and median deviation, is above 4. Not assessable with fewer than 30 peers; zeros are left alone (IMP-006); a deviation below 0.35 is taken for 0.35, so that small numbers may differ."),
            "统计比较",
            new Bilingual(
                    "核对这些数据是否多写了位数，或属于其他口径。",
                    "See whether a digit is too many, or the figure covers more than the organ."),
            new Bilingual("规模特别大的机关。", "Organs of unusual size."));

    private static final int PEERS_MIN = 30;
    private static final double Z_MAX = 4;
    /** A median deviation times this is a standard deviation, where figures are spread normally. */
    private static final double NORMAL = 1.4826;

    private static final double DEVIATION_MIN = 0.35;

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
        Optional<Peers> peers = file.around().peers().filter(known -> known.reports() >= PEERS_MIN);
        if (peers.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Report report = file.report();
        List<CellId> outliers = Form.of(report.form()).cells().stream()
                .filter(cell -> isOutlier(report, cell, peers.get().cells().get(cell)))
                .toList();
        return outliers.isEmpty() ? Outcome.PASSED : Outcome.of(List.of(violation(report, outliers, peers.get())));
    }

    /** A rank, not an amount: floating point is good enough for it. */
    private static boolean isOutlier(Report report, CellId cell, Spread spread) {
        Optional<BigDecimal> figure = report.figure(cell).filter(value -> value.signum() > 0);
        if (spread == null || figure.isEmpty()) {
            return false;
        }
        double distance = Math.abs(Math.log1p(figure.get().doubleValue()) - spread.median());
        return distance > Z_MAX * NORMAL * Math.max(spread.deviation(), DEVIATION_MIN);
    }

    private static Violation violation(Report report, List<CellId> outliers, Peers peers) {
        Map<String, String> values = new LinkedHashMap<>();
        outliers.forEach(
                cell -> values.put(cell.path(), Figures.text(report.figure(cell).orElseThrow())));
        values.put("peers", String.valueOf(peers.reports()));
        Bilingual where = FormWords.of(report.form()).cells(outliers);
        return Violation.of(
                outliers,
                values,
                new Bilingual(
                        "与 %d 个同类机关相比，%d 格数据异常：%s。".formatted(peers.reports(), outliers.size(), where.zh()),
                        "Compared with %d organs of its kind %d figures are out of the way: %s."
                                .formatted(peers.reports(), outliers.size(), where.en())));
    }
}
