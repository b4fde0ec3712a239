package dev.gouji.validate.rule.disclosure;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** T2-104: decisions were taken on a matter of which there are no items. */
public final class DecisionsWithoutItemsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-104",
            "decisions-without-items",
            new Bilingual("无项目却有处理决定", "Decisions without items"),
            new Bilingual(
                    "处理决定数量大于0时，上一年项目数量，或其与本年增/减之和，应大于0。有空白的不作判断。",
                    "Where decisions were taken, there were items the year before, or there are after the change. Not judged with blanks."),
            "合理性",
            new Bilingual(
                    "核对项目数量（权责清单）与处理决定数量。", "Check the number of items (the list of powers) against the decisions."),
            new Bilingual("项目列在上级机关清单中。", "Items kept by the superior organ's list."));

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
        return Set.of(FormGeneration.G2019);
    }

    private static final List<String> ROWS =
            List.of("art20_5.licensing", "art20_5.other_services", "art20_6.penalty", "art20_6.coercion");

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (String row : ROWS) {
            CellId decisions = cell(row, "decisions");
            List<CellId> items = List.of(cell(row, "items_prev_year"), cell(row, "items_change"));
            if (report.figure(decisions).isEmpty()
                    || items.stream().anyMatch(item -> report.figure(item).isEmpty())) {
                everythingSeen = false;
            } else if (report.figure(decisions).get().signum() > 0 && !hasItems(report, items)) {
                violations.add(violation(report, decisions, items));
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static CellId cell(String row, String column) {
        return new CellId("t2." + row + "." + column);
    }

    private static boolean hasItems(Report report, List<CellId> items) {
        return Sum.of(report, items).value().signum() > 0
                || report.figure(items.getFirst())
                        .filter(before -> before.signum() > 0)
                        .isPresent();
    }

    private static Violation violation(Report report, CellId decisions, List<CellId> items) {
        String taken = report.figure(decisions).map(Figures::text).orElseThrow();
        String after = Sum.of(report, items).text();
        Bilingual row = FormWords.of(report.form()).row(decisions);
        Bilingual message = new Bilingual(
                "“%s”行：处理决定数量 %s，而上一年项目数量加本年增/减为 %s。".formatted(row.zh(), taken, after),
                "Row “%s”: %s decisions, but the items of the year before and their change come to %s."
                        .formatted(row.en(), taken, after));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("decisions", taken);
        values.put("items", after);
        return Violation.of(List.of(decisions, items.getFirst(), items.getLast()), values, message);
    }
}
