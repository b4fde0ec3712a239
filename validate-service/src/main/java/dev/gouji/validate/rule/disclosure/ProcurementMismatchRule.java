package dev.gouji.validate.rule.disclosure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** T2-105: projects cost something, and money is spent on projects. */
public final class ProcurementMismatchRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-105",
            "procurement-xor",
            new Bilingual("采购项目数量与金额不匹配", "Procurement count and amount disagree on zero"),
            new Bilingual(
                    "政府集中采购的采购项目数量与采购总金额应同为0或同不为0。有空白的不作判断。",
                    "The number of procurement projects and their total amount are both zero or neither is. Not judged with blanks."),
            "算术关系",
            new Bilingual("核对采购项目数量和总金额。", "Check the number of projects and the total amount."),
            new Bilingual("框架协议采购未列金额。", "Framework purchases without an amount."));

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

    private static final CellId PROJECTS = new CellId("t2.art20_9.procurement.project_count");
    private static final CellId AMOUNT = new CellId("t2.art20_9.procurement.total_amount");

    @Override
    public Outcome check(CaseFile file) {
        Optional<BigDecimal> projects = file.report().figure(PROJECTS);
        Optional<BigDecimal> amount = file.report().figure(AMOUNT);
        if (projects.isEmpty() || amount.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if ((projects.get().signum() == 0) == (amount.get().signum() == 0)) {
            return Outcome.PASSED;
        }
        String count = Figures.text(projects.get());
        String money = Figures.text(amount.get());
        Bilingual message = new Bilingual(
                "政府集中采购：采购项目数量 %s，采购总金额 %s，两者应同为0或同不为0。".formatted(count, money),
                "Procurement: %s projects, total amount %s; both should be zero or neither.".formatted(count, money));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("project_count", count);
        values.put("total_amount", money);
        return Outcome.of(List.of(Violation.of(List.of(PROJECTS, AMOUNT), values, message)));
    }
}
