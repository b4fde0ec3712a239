package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** IMP-006: what an organ is there for is reported as zero. */
final class CoreFunctionZeroRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "IMP-006",
            "core-function-zero",
            new Bilingual("主责职能数据为零", "Core function reported as zero"),
            new Bilingual(
                    "机关名称含“行政审批、审批服务”的，行政许可为0；含“城管、城市管理、综合执法、市场监管、公安、交警、税务、海关”的，行政处罚为0时要求核实。中心、学校等不检查；空白不作判断。",
                    "Questions no licence with an organ named for approvals, and no penalty with one named for city management, enforcement, market regulation, police, taxes or customs. Centres, schools and the like are not checked; blanks are not judged."),
            "合理性",
            new Bilingual(
                    "核对主责职能数据是否漏填，或已由其他机关统计。", "See whether the figure was left out, or is counted by another organ."),
            new Bilingual(
                    "只管理大厅的审批局；由划转部门统计的决定。",
                    "Approval bureaus that only run the hall; decisions counted by the departments that handed them over."));

    private static final List<String> APPROVING = List.of("行政审批", "审批服务");
    private static final List<String> ENFORCING =
            List.of("城管", "城市管理", "综合执法", "市场监管", "市场监督管理", "公安", "交警", "税务", "海关");
    private static final List<String> OTHERS = List.of("学校", "学院", "协会", "研究", "检测", "服务中心");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Organ organ) {
        return organ.name() == null
                || (ServingOffices.isNamed(organ, APPROVING) || ServingOffices.isNamed(organ, ENFORCING))
                        && !ServingOffices.isNamed(organ, OTHERS)
                        && organ.kind() != OrganKind.PUBLIC_INSTITUTION;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        if (report.organ().name() == null) {
            return Outcome.NOT_ASSESSABLE;
        }
        Outcome licences = ServingOffices.isNamed(report.organ(), APPROVING)
                ? check(report, "t2.art20_5.licensing.decisions")
                : Outcome.PASSED;
        Outcome penalties = ServingOffices.isNamed(report.organ(), ENFORCING)
                ? check(report, "t2.art20_6.penalty.decisions")
                : Outcome.PASSED;
        return licences.and(penalties);
    }

    private static Outcome check(Report report, String decisions) {
        Optional<Printed> printed = Printed.of(report, decisions);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (!printed.get().isZero(decisions)) {
            return Outcome.PASSED;
        }
        CellId cell = new CellId(decisions);
        Bilingual matter = FormWords.of(report.form()).row(cell);
        String organ = report.organ().name();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("decisions", printed.get().text(decisions));
        values.put("organ", organ);
        return Outcome.of(List.of(Violation.of(
                List.of(cell),
                values,
                new Bilingual(
                        "%s的主责职能“%s”处理决定数量为 0，请核实。".formatted(organ, matter.zh()),
                        "%s is there for %s, but reports no decision on it.".formatted(organ, matter.en())))));
    }
}
