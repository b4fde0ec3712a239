package dev.gouji.validate.rule.publication;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Publication;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** PUB-009: the report does not stand in the column of annual reports. */
public final class WrongColumnRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-009",
            "wrong-column",
            new Bilingual("未在年报栏目发布", "Not in the annual report column"),
            new Bilingual(
                    "年报应在“政府信息公开年报（年度报告）”栏目发布。不知道栏目的不作判断。",
                    "The report stands in the column of annual reports (政府信息公开年报). Not judged where the column is unknown."),
            "政府信息公开平台栏目要求",
            new Bilingual("移到年报栏目。", "Move it to the column of annual reports."),
            new Bilingual("栏目名称不同。", "The column has another name."));

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
        Optional<String> column = file.around().publication().flatMap(Publication::column);
        if (column.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        String name = column.get();
        if (name.contains("年报") || name.contains("年度报告")) {
            return Outcome.PASSED;
        }
        Bilingual message =
                new Bilingual("年报发布在“%s”栏目。".formatted(name), "Published in the column “%s”.".formatted(name));
        return Outcome.of(List.of(Violation.of(Map.of("column", name), message)));
    }
}
