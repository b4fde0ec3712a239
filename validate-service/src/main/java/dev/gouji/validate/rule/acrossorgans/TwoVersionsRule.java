package dev.gouji.validate.rule.acrossorgans;

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
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** XO-005: the same report differs between platforms. */
public final class TwoVersionsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XO-005",
            "two-versions",
            new Bilingual("同一年报多平台版本不一致", "Same report differs between platforms"),
            new Bilingual(
                    "同一机关同一年的同一份年报（正文七成以上相同）在不同文件中应一致：数据不同的为错误，只有文字不同的为需核实。空白与0视为相同，读不出的格不比较；同一网站上的网页与附件只有文字不同的不报；没有找过其他文件的不作判断。",
                    "The same report of an organ on a year (70 % of the prose in common) is the same in every document: an error where figures differ, a warning where only words do. A blank is a zero, unreadable cells are left out; a page and its attachment on one site may differ in words; not judged where nobody looked for others."),
            "发布情况评估中的做法；公布内容应当一致",
            new Bilingual("统一各平台的版本，更正的注明。", "Make all platforms alike and note corrections."),
            new Bilingual("其中一份已经更正。", "One copy was corrected."));

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
        Optional<List<Report>> others = file.around().otherVersions();
        if (others.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Violation> violations = new ArrayList<>();
        for (Report other : others.get()) {
            Versions versions = new Versions(file.report(), other);
            List<CellId> differing = versions.differing();
            if (versions.isSameReport() && !differing.isEmpty()) {
                violations.add(figures(file.report(), other, versions, differing));
            } else if (versions.isSameReport() && !versions.hasSameText() && versions.isOnAnotherSite()) {
                violations.add(words(versions));
            }
        }
        return Outcome.of(Violation.distinct(violations));
    }

    private static Violation figures(Report report, Report other, Versions versions, List<CellId> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("other", versions.where());
        for (CellId cell : cells) {
            values.put(cell.path(), printed(report, cell) + "≠" + printed(other, cell));
        }
        Bilingual where = FormWords.of(report.form()).cells(cells);
        Bilingual message = new Bilingual(
                "与另一平台的同一份年报有 %d 格不同：%s（%s）。".formatted(cells.size(), where.zh(), versions.where()),
                "%d figures differ from the same report elsewhere: %s (%s)."
                        .formatted(cells.size(), where.en(), versions.where()));
        return Violation.of(cells, values, message);
    }

    private static String printed(Report report, CellId cell) {
        return report.figure(cell).map(Figures::text).orElse("");
    }

    private static Violation words(Versions versions) {
        Bilingual message = new Bilingual(
                "与另一平台的同一份年报文字不同（%s）。".formatted(versions.where()),
                "The words differ from the same report elsewhere (%s).".formatted(versions.where()));
        return Violation.of(Map.of("other", versions.where()), message).as(Severity.WARNING);
    }
}
