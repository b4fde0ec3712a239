package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** STR-021: the tables are pictures. */
final class TableAsImageRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-021",
            "table-as-image",
            new Bilingual("统计表以图片发布", "Tables only as images"),
            new Bilingual(
                    "三张表都没有读到一个数字，而文中有图片或附件。每份报告一条。",
                    "Not a figure of the three tables is there, but pictures or attachments are. One finding for the report."),
            "国办公开办函〔2021〕30号；政府网站可用性要求",
            new Bilingual("以文字表格发布统计表。", "Publish the tables as tables."),
            new Bilingual("图片只是插图，表格另有原因缺失。", "Pictures that only illustrate."));

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
        return EnumSet.of(FormGeneration.G2019, FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        int pictures = report.appearance().pictures();
        List<String> attachments = report.appearance().attachments();
        boolean hasTable = report.cells().values().stream().anyMatch(cell -> !(cell instanceof Cell.Missing));
        if (hasTable) {
            return Outcome.PASSED;
        }
        if (pictures == 0 && attachments.isEmpty()) {
            return TraitNotes.isLookedAt(report) ? Outcome.PASSED : Outcome.NOT_ASSESSABLE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("pictures", String.valueOf(pictures));
        values.put("attachments", String.join("；", attachments));
        Bilingual message = new Bilingual(
                "没有可读的统计表，只有图片 %d 张、附件 %d 个。".formatted(pictures, attachments.size()),
                "There is no readable table, only %d pictures and %d attachments."
                        .formatted(pictures, attachments.size()));
        return Outcome.of(List.of(Violation.of(values, message)));
    }
}
