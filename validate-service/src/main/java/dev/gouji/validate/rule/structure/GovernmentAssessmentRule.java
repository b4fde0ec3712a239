package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** STR-012: a government does not speak of assessment, appraisal and accountability. */
final class GovernmentAssessmentRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-012",
            "gov-assessment",
            new Bilingual(
                    "政府年报缺工作考核、社会评议、责任追究",
                    "Government-level report lacks assessment, public appraisal, accountability"),
            new Bilingual(
                    "各级人民政府的年度报告还应包括工作考核、社会评议、责任追究结果。三者全文均未提及才提示。机关类别不明的不判断；只针对县级以上人民政府，乡镇政府从略。",
                    "A government's report also speaks of assessment, public appraisal and accountability. Raised only where none of the three is mentioned anywhere. Not assessed where the kind of organ is unknown; governments of counties and above only."),
            "《政府信息公开条例》第五十条第四项",
            new Bilingual(
                    "补充政府信息公开工作考核、社会评议和责任追究的情况。", "Add what came of assessment, public appraisal and accountability."),
            new Bilingual("政府办公室只报告自身情况。", "A government office that reports on itself alone."));

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
    public boolean concerns(Organ organ) {
        return organ.kind() == null || organ.kind() == OrganKind.GOVERNMENT;
    }

    @Override
    public Outcome check(CaseFile file) {
        Prose prose = file.prose();
        if (file.report().organ().kind() == null || prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (prose.says("考核", "评议", "责任追究", "追究责任", "被追究", "追责", "问责")) {
            return Outcome.PASSED;
        }
        return Outcome.of(
                List.of(
                        Violation.of(
                                Map.of("missing", "工作考核、社会评议、责任追究"),
                                new Bilingual(
                                        "政府的年度报告未提及工作考核、社会评议、责任追究。",
                                        "The government's report mentions neither assessment nor public appraisal nor accountability."))));
    }
}
