package dev.gouji.validate.rule.acrossorgans;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** XO-008: an organ has several reports on a year. */
public final class SameOrganTwiceRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XO-008",
            "same-organ-twice",
            new Bilingual("同一机关同年多份年报", "Several reports for one organ and year"),
            new Bilingual(
                    "同一机关同一年有另一份正文不同（相同不足七成）且数据也不同的年报的，请核实以哪份为准。同一份年报的不同版本归 XO-005；没有找过其他文件的不作判断。",
                    "There is another report of the organ on the year with other prose (less than 70 % in common) and other figures. Versions of the same report are XO-005; not judged where nobody looked for others."),
            "《政府信息公开条例》第四十九条",
            new Bilingual("保留一份，另一份撤下或注明关系。", "Keep one; withdraw the other or say how they relate."),
            new Bilingual("更正后重发；政府与政府办公室是两个主体。", "Corrected reports; a government and its office are two organs."));

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
            boolean otherFigures = file.report().form() != other.form()
                    || !versions.differing().isEmpty();
            if (!versions.isSameReport() && otherFigures) {
                Bilingual message = new Bilingual(
                        "同一机关同一年另有一份内容不同的年报：%s。".formatted(versions.where()),
                        "There is another report of the same organ on the same year: %s.".formatted(versions.where()));
                violations.add(Violation.of(Map.of("other", versions.where()), message));
            }
        }
        return Outcome.of(Violation.distinct(violations));
    }
}
