package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** STR-005: the form is not that of the year. */
public final class WrongGenerationRule implements Rule {
    /** Before it every province had a table of its own, and no form could be the wrong one. */
    private static final int FIRST_YEAR_OF_ONE_FORM = 2019;

    private static final RuleText TEXT = new RuleText(
            "STR-005",
            "wrong-generation",
            new Bilingual("表格版本与报告年度不符", "Wrong form generation for the year"),
            new Bilingual(
                    "2021年度起应使用2021年版格式，2019、2020年度应使用2019年试行格式。",
                    "Reports from 2021 on use the 2021 form, those on 2019 and 2020 the trial form of 2019."),
            "国办公开办函〔2021〕30号自2021年度起取代〔2019〕60号",
            new Bilingual("改用报告年度对应的格式。", "Use the form of the year."),
            new Bilingual(
                    "旧报告的补发；早于2021年9月26日的地方样表。",
                    "A late re-publication of an old report; a local template issued before 2021-09-26."));

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
        Integer year = file.report().year().value();
        FormGeneration form = file.report().form();
        if (year == null) {
            return Outcome.NOT_ASSESSABLE;
        }
        boolean bothLocal = !form.hasThreeTables() && year < FIRST_YEAR_OF_ONE_FORM;
        if (form.governs(year) || bothLocal) {
            return Outcome.PASSED;
        }
        String used = form.name().substring(1, 5);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("year", String.valueOf(year));
        values.put("found", form.name());
        Bilingual message = new Bilingual(
                "%d 年度报告使用了 %s 年版格式。".formatted(year, used),
                "The report on %d uses the form of %s.".formatted(year, used));
        return Outcome.of(List.of(Violation.of(values, message)));
    }
}
