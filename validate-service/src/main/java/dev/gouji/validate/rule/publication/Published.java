package dev.gouji.validate.rule.publication;

import com.google.re2j.Pattern;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Violation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When a report was published, and by when it had to be. */
final class Published {
    /** Since the regulations of 2019, departments have until the end of January; before, all organs until March. */
    private static final int FIRST_YEAR_OF_NEW_REGULATIONS = 2019;

    private static final Set<OrganLevel> COUNTY_OR_ABOVE =
            EnumSet.of(OrganLevel.NATIONAL, OrganLevel.PROVINCE, OrganLevel.CITY, OrganLevel.COUNTY);

    private static final int DAYS_OF_A_YEAR = 365;

    private static final Pattern ORGAN = Pattern.compile("^\\p{Han}{1,12}[省市县州旗盟].");
    private static final Pattern BELOW = Pattern.compile("[镇乡]|街道|新区|园区|开发|高新|管委会|管理委员会|中心$|[院校站所队]$|大队|支队|分局");
    private static final Pattern GOVERNMENT = Pattern.compile("^\\p{Han}{2,14}[省市县州旗]人民政府$");

    private Published() {}

    /** The last day for departments. */
    static LocalDate departmentsUntil(int year) {
        return year < FIRST_YEAR_OF_NEW_REGULATIONS ? governmentsUntil(year) : LocalDate.of(year + 1, 1, 31);
    }

    /** The last day for governments. */
    static LocalDate governmentsUntil(int year) {
        return LocalDate.of(year + 1, 3, 31);
    }

    static boolean isCountyOrAbove(OrganLevel level) {
        return COUNTY_OR_ABOVE.contains(level);
    }

    /**
     * 临川市财政局: of a county or a prefecture, nobody knows which, but of no town. Offices of zones, which the
     * regulations do not name, stay open.
     */
    static boolean namesCountyOrAbove(Organ organ) {
        return organ.name() != null
                && ORGAN.matcher(organ.name()).find()
                && !BELOW.matcher(organ.name()).find();
    }

    /** 临川市人民政府, where the table of divisions does not know the place. */
    static boolean isGovernmentByName(Organ organ) {
        return organ.name() != null && GOVERNMENT.matcher(organ.name()).find();
    }

    /** Late when published after a day, unless a crawl saw it by then: the date may be that of a new edition. */
    static Outcome until(CaseFile file, LocalDate deadline) {
        Optional<LocalDate> published = file.report().publishedOn();
        if (published.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        boolean seenInTime = file.around()
                .publication()
                .filter(seen -> !seen.firstSeen().isAfter(deadline))
                .isPresent();
        if (!published.get().isAfter(deadline) || seenInTime) {
            return Outcome.PASSED;
        }
        long days = ChronoUnit.DAYS.between(deadline, published.get());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("deadline", deadline.toString());
        values.put("published", published.get().toString());
        values.put("days_late", Long.toString(days));
        boolean doubtful = days > DAYS_OF_A_YEAR;
        Bilingual message = new Bilingual(
                "发布日期 %s，晚于期限 %s，逾期 %d 天%s。"
                        .formatted(published.get(), deadline, days, doubtful ? "，请先核对日期的年份是否写错" : ""),
                "Published on %s, %d days after the deadline %s%s."
                        .formatted(
                                published.get(), days, deadline, doubtful ? "; check the year of the date first" : ""));
        return Outcome.of(List.of(Violation.of(values, message)));
    }
}
