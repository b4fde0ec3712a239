package dev.gouji.validate.rule.publication;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.EnumSet;
import java.util.Set;

/** PUB-002: a government published late. */
public final class LateGovernmentRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-002",
            "late-government",
            new Bilingual("政府年报逾期发布", "Government report late"),
            new Bilingual(
                    "县级以上地方人民政府应在次年3月31日前公布年报。期限前已被采集到的不算逾期；日期、类别或级别不明、年度前后矛盾的不作判断；级别不明而名称为“某某市（县）人民政府”的，一样在县级以上。",
                    "Local governments of a county or above publish by 31 March. A crawl that saw it in time clears it; not judged where date, kind or level is unknown or the year contradicts itself; a government named after a city or county is of a county or above whichever it is."),
            "《政府信息公开条例》第四十九条",
            new Bilingual("按期公布；说明逾期原因。", "Publish in time; explain the delay."),
            new Bilingual(
                    "发布日期为重新发布的日期；期限遇春节不自动顺延。",
                    "The date is that of a re-publication; the Spring Festival does not move the deadline."));

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
    public boolean concerns(Organ organ) {
        OrganKind kind = organ.kind();
        boolean level = organ.level() == null || Published.isCountyOrAbove(organ.level());
        return level && organ.level() != OrganLevel.NATIONAL && (kind == null || kind == OrganKind.GOVERNMENT);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Integer year = report.year().value();
        Organ organ = report.organ();
        boolean known = organ.kind() != null && organ.level() != null || Published.isGovernmentByName(organ);
        if (year == null || !file.isYearSure() || !known) {
            return Outcome.NOT_ASSESSABLE;
        }
        return Published.until(file, Published.governmentsUntil(year));
    }
}
