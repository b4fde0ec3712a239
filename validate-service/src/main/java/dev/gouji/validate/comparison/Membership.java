package dev.gouji.validate.comparison;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whose figures a government adds up when it reports for its whole region: its departments, townships and zones, and the
 * governments right below it, which report for theirs.
 *
 * @param division six-digit code of the government
 */
public record Membership(int year, FormGeneration form, String division, OrganLevel level) {
    private static final Set<OrganKind> ADDERS = EnumSet.of(OrganKind.GOVERNMENT, OrganKind.GOVERNMENT_OFFICE);
    private static final Set<OrganKind> OWN = EnumSet.of(
            OrganKind.GOVERNMENT_OFFICE,
            OrganKind.TOWNSHIP,
            OrganKind.SUB_DISTRICT,
            OrganKind.DEVELOPMENT_ZONE,
            OrganKind.SCENIC_AREA);
    /** Beijing, Tianjin, Shanghai and Chongqing have no tier of cities. */
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    private static final int DIGITS_OF_PROVINCE = 2;
    private static final int DIGITS_OF_CITY = 4;
    /** The third and fourth digit of counties that belong to no city. */
    private static final String OF_NO_CITY = "90";

    public Membership {
        Objects.requireNonNull(form, "form is null");
        Objects.requireNonNull(division, "division is null");
        Objects.requireNonNull(level, "level is null");
    }

    /** The members of the government that made a report; none when it is no government, or nobody knows which. */
    public static Optional<Membership> of(Report report) {
        Organ organ = report.organ();
        return !ADDERS.contains(organ.kind())
                        || organ.division() == null
                        || organ.level() == null
                        || report.year().value() == null
                ? Optional.empty()
                : Optional.of(new Membership(report.year().value(), report.form(), organ.division(), organ.level()));
    }

    /** With what the codes of the governments right below begin; the whole code where there are none. */
    public String prefix() {
        return switch (level) {
            case PROVINCE -> division.substring(0, DIGITS_OF_PROVINCE);
            case CITY -> division.substring(0, DIGITS_OF_CITY);
            case NATIONAL, COUNTY, TOWNSHIP, VILLAGE -> division;
        };
    }

    /** Whether the organ of a report is a member. */
    public boolean has(Report other) {
        Organ organ = other.organ();
        if (!Objects.equals(other.year().value(), year)
                || other.form() != form
                || organ.division() == null
                || organ.kind() == null) {
            return false;
        }
        return organ.division().equals(division)
                ? organ.kind().isDepartment() || OWN.contains(organ.kind())
                : organ.kind() == OrganKind.GOVERNMENT && organ.division().startsWith(prefix()) && isRightBelow(organ);
    }

    private boolean isRightBelow(Organ organ) {
        boolean isOfNoCity = MUNICIPALITIES.contains(division.substring(0, DIGITS_OF_PROVINCE))
                || organ.division().startsWith(OF_NO_CITY, DIGITS_OF_PROVINCE);
        return switch (level) {
            case PROVINCE -> organ.level() == OrganLevel.CITY || organ.level() == OrganLevel.COUNTY && isOfNoCity;
            case CITY -> organ.level() == OrganLevel.COUNTY;
            case NATIONAL, COUNTY, TOWNSHIP, VILLAGE -> false;
        };
    }
}
