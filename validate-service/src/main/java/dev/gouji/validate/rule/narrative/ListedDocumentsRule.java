package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** NAR-020: internal rules are listed, and as many regulations are reported. */
public final class ListedDocumentsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-020",
            "listed-docs",
            new Bilingual("正文列举文件数与表二件数对应且性质不符", "Listed documents match a wrong row"),
            new Bilingual(
                    "无规章制定权的机关（县级及以下机关、各部门、开发区等）在表二填报规章，且件数与正文列举的《》文件数相同的，所填可能是内部规章制度。IMP-001 的佐证；级别或类别不明的不作判断。",
                    "An organ without the power to make regulations reports as many of them as its prose lists titles: probably internal rules. Evidence for IMP-001; not judged where kind or level is unknown."),
            "《立法法》（2023）第九十一、九十三条",
            new Bilingual(
                    "规章一栏只填依法制定的规章，内部制度不填。",
                    "Report only regulations in the sense of the law; internal rules do not belong here."),
            new Bilingual("件数偶然相同。", "The numbers agree by chance."));

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
        CellId cell = new CellId(
                "t2.art20_1.regulation." + (report.form() == FormGeneration.G2021 ? "issued" : "newly_made"));
        Optional<BigDecimal> issued = report.figure(cell).filter(figure -> figure.signum() > 0);
        if (issued.isEmpty() || mayMakeRegulations(report.organ())) {
            return Outcome.PASSED;
        }
        for (Claim claim : report.claims()) {
            if (claim.metric() == Metric.LISTED_DOCUMENTS && claim.low().compareTo(issued.get()) == 0) {
                return Outcome.of(List.of(violation(cell, claim)));
            }
        }
        return Outcome.PASSED;
    }

    /** Also when it is not known that it may not. */
    private static boolean mayMakeRegulations(Organ organ) {
        OrganKind kind = organ.kind();
        OrganLevel level = organ.level();
        if (kind == OrganKind.DEVELOPMENT_ZONE || kind == OrganKind.SCENIC_AREA || level == OrganLevel.COUNTY) {
            return false;
        }
        if (kind == null || level == null || level == OrganLevel.NATIONAL) {
            return true;
        }
        boolean government = kind == OrganKind.GOVERNMENT || kind == OrganKind.GOVERNMENT_OFFICE;
        return government && (level == OrganLevel.PROVINCE || level == OrganLevel.CITY);
    }

    private static Violation violation(CellId cell, Claim claim) {
        String count = Claims.text(claim);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("listed", count);
        values.put("issued", count);
        values.put("evidence", Claims.evidence(claim));
        Bilingual message = new Bilingual(
                "表二规章 %s 件，正文也正好列举 %s 个文件，疑把内部制度填作规章。".formatted(count, count),
                "Table 2 has %s regulations and the prose lists as many titles: internal rules may have been reported as regulations."
                        .formatted(count));
        return Violation.of(List.of(cell), values, message).at(claim.place());
    }
}
