package dev.gouji.validate.rule.acrossorgans;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Likeness;
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

/** XO-003: another organ has the same figures. */
public final class SameVectorRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XO-003",
            "same-vector",
            new Bilingual("不同机关数据完全相同", "Two organs, same non-zero data"),
            new Bilingual(
                    "两个机关同年的表格逐格相同，且非零数至少5个的，疑照抄。政府与其办公厅（室）互为同一报告的不计；没有比较过其他机关的不作判断。",
                    "Two organs with the same figures throughout, five at least not zero: one was probably copied. A government and its own office are left out; not judged where nobody compared."),
            "国办关于年度报告质量的要求（不得内容雷同）",
            new Bilingual("核对本机关数据。", "Check the organ's own figures."),
            new Bilingual("办公室代本级政府填报。", "An office that reports for its government."));

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
        Optional<List<Likeness>> likenesses = file.around().likenesses();
        if (likenesses.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Organ organ = file.report().organ();
        List<Violation> violations = new ArrayList<>();
        for (Likeness other : likenesses.get()) {
            if (other.sameFigures() && !isSameHouse(organ.name(), other.organ())) {
                Bilingual message = new Bilingual(
                        "全部数据与%s的年报相同。".formatted(other.organ()),
                        "All figures are those of the report of %s.".formatted(other.organ()));
                violations.add(Violation.of(Map.of("organ", other.organ(), "document", other.documentId()), message));
            }
        }
        return Outcome.of(Violation.distinct(violations));
    }

    /** A government and its office: 某县人民政府, 某县人民政府办公室. */
    private static boolean isSameHouse(String one, String other) {
        return one != null && house(one).equals(house(other));
    }

    private static String house(String name) {
        for (String end : List.of("人民政府办公室", "人民政府办公厅", "政府办公室", "政府办公厅", "人民政府", "政府")) {
            if (name.endsWith(end)) {
                return name.substring(0, name.length() - end.length());
            }
        }
        return name;
    }
}
