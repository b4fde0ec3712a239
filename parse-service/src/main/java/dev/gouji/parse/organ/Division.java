package dev.gouji.parse.organ;

import dev.gouji.contract.report.OrganLevel;

/**
 * An administrative division of county level or above, as it was for some years.
 *
 * @param code six digits (GB/T 2260): two for the province, two for the city, two for the county
 * @param first year on whose last day it was in force for the first time
 * @param last year on whose last day it was in force for the last time; {@link #IN_FORCE} when it still is
 */
record Division(String code, String name, int first, int last) {
    static final int IN_FORCE = Integer.MAX_VALUE;

    OrganLevel level() {
        if (code.endsWith("0000")) {
            return OrganLevel.PROVINCE;
        }
        return code.endsWith("00") ? OrganLevel.CITY : OrganLevel.COUNTY;
    }

    /** Whether it lies in the other one, by the digits of the codes. */
    boolean liesIn(Division other) {
        return !code.equals(other.code) && code.startsWith(other.stem());
    }

    boolean isInForceIn(int year) {
        return first <= year && year <= last;
    }

    private String stem() {
        return switch (level()) {
            case PROVINCE -> code.substring(0, 2);
            case CITY -> code.substring(0, 4);
            case NATIONAL, COUNTY, TOWNSHIP, VILLAGE -> code;
        };
    }
}
