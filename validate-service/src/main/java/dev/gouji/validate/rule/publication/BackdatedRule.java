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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** PUB-005: the stated date is one on which it was not there. */
public final class BackdatedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-005",
            "backdated",
            new Bilingual("标注发布日期早于首次发现日期", "Stated date earlier than first seen"),
            new Bilingual(
                    "标注的发布日期一天以后仍有一次采集没有找到该年报的，日期与事实不符。没有日期、没有采集记录或其间没有采集的不作判断。",
                    "A crawl more than a day after the stated date did not find the report: the date is not true. Not judged without a date, without crawls, or without one between."),
            "发布情况评估中的做法",
            new Bilingual("按实际发布日期标注。", "State the real date of publication."),
            new Bilingual("采集遗漏；网站缓存。", "A gap in the crawl; a cache."));

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

    private static final int GRACE_DAYS = 1;

    @Override
    public Outcome check(CaseFile file) {
        Optional<Publication> seen = file.around().publication();
        if (seen.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Optional<LocalDate> stated = file.report().publishedOn();
        Optional<LocalDate> absent = seen.get().absentBefore();
        if (stated.isEmpty() || absent.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (!stated.get().plusDays(GRACE_DAYS).isBefore(absent.get())) {
            return Outcome.PASSED;
        }
        LocalDate found = seen.get().firstSeen();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("stated", stated.get().toString());
        values.put("absent", absent.get().toString());
        values.put("first_seen", found.toString());
        Bilingual message = new Bilingual(
                "标注 %s 发布，而 %s 采集时尚无，%s 才首次发现。".formatted(stated.get(), absent.get(), found),
                "Dated %s, but not there on %s and first seen on %s.".formatted(stated.get(), absent.get(), found));
        return Outcome.of(List.of(Violation.of(values, message)));
    }
}
