package dev.gouji.validate.rule.privacy;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Mask;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PRV-002: an applicant is named. */
final class ApplicantNamedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRV-002",
            "applicant-named",
            new Bilingual("点名申请人", "Applicant named"),
            new Bilingual(
                    "“申请人”“当事人”“原告”等词后紧跟个人姓名，或“某某诉”本机关，或句首“某某申请公开”。姓名按常见姓氏辨认，其后须有标点或“向、不服、诉、对”等词；已写作“张某”“×××”的不算。所引原文中的姓名一律遮盖。每份报告一条。",
                    "A personal name right behind 申请人, 当事人 or 原告, or before 诉, or before 申请公开 at the start of a sentence. Names are told by common family names and by what follows; 张某 and ××× are let pass. Names are masked in whatever is quoted. One finding for the report."),
            "《政府信息公开条例》第十五条",
            new Bilingual("隐去姓名后重新发布。", "Publish the report anew without the name."),
            new Bilingual("公开判决书中的法人名称。", "Legal persons named in a public judgment."));

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
        Prose prose = file.prose();
        if (prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Quote> names = PersonalNames.in(prose);
        if (names.isEmpty()) {
            return Outcome.PASSED;
        }
        Map<String, String> values = Quote.values(names, text -> masked(text, names));
        return Outcome.of(List.of(Violation.of(
                values,
                new Bilingual(
                        "点名申请人或当事人：%s（%s）。".formatted(values.get("found"), values.get("chapter")),
                        "An applicant or party is named: %s (%s)."
                                .formatted(values.get("found"), values.get("chapter"))))));
    }

    private static String masked(String text, List<Quote> names) {
        String masked = Mask.numbers(text);
        for (Quote name : names) {
            masked = Mask.name(masked, name.words());
        }
        return masked;
    }
}
