package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether an organ may make 规章. Governments of provinces, of cities divided into districts and of autonomous prefectures
 * may, and of five places that are treated alike; their offices report for them. Departments of the State Council may.
 */
enum RuleMakingPower {
    HELD,
    NOT_HELD,
    UNKNOWN;

    /** 东莞, 中山, 嘉峪关, 三沙, 儋州. */
    private static final Set<String> TREATED_ALIKE = Set.of("441900", "442000", "620200", "460300", "460400");

    /** 地区 and 盟 are of the level of a city and have an office of the province in place of a government. */
    private static final List<String> PREFECTURES = List.of("行政公署", "行署");

    private static final Set<OrganKind> NEVER = EnumSet.of(
            OrganKind.TOWNSHIP,
            OrganKind.SUB_DISTRICT,
            OrganKind.VILLAGE_COMMITTEE,
            OrganKind.DEVELOPMENT_ZONE,
            OrganKind.SCENIC_AREA,
            OrganKind.PUBLIC_ENTERPRISE,
            OrganKind.MASS_ORGANISATION);

    static RuleMakingPower of(Organ organ) {
        if (organ.kind() != null && NEVER.contains(organ.kind())) {
            return NOT_HELD;
        }
        boolean government = organ.kind() == OrganKind.GOVERNMENT || organ.kind() == OrganKind.GOVERNMENT_OFFICE;
        if (government && organ.division() != null && TREATED_ALIKE.contains(organ.division())) {
            return HELD;
        }
        if (organ.level() == null) {
            return UNKNOWN;
        }
        return switch (organ.level()) {
            case VILLAGE, TOWNSHIP, COUNTY -> NOT_HELD;
            case CITY, PROVINCE -> ofCityOrProvince(organ, government);
            case NATIONAL -> government || isDepartment(organ) ? HELD : UNKNOWN;
        };
    }

    private static RuleMakingPower ofCityOrProvince(Organ organ, boolean government) {
        if (organ.kind() == null) {
            return UNKNOWN;
        }
        boolean prefecture = organ.name() != null && PREFECTURES.stream().anyMatch(organ.name()::contains);
        return government && !prefecture ? HELD : NOT_HELD;
    }

    private static boolean isDepartment(Organ organ) {
        return organ.kind() != null && organ.kind().isDepartment();
    }
}
