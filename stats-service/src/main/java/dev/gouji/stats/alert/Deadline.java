package dev.gouji.stats.alert;

import java.time.LocalDate;
import java.time.Month;

/**
 * The last day for publishing, by article 49 of the regulation (令711). The database's {@code stats.deadline} says the same;
 * a test compares them.
 */
public final class Deadline {
    private static final int MARCH_31 = 31;

    private Deadline() {}

    /**
     * Departments by 31 January, governments by 31 March of the next year. An organ without a name may be either.
     *
     * @param organName null when unknown
     */
    public static LocalDate of(String organName, int year) {
        boolean government = organName == null || organName.endsWith("人民政府");
        return LocalDate.of(year + 1, government ? Month.MARCH : Month.JANUARY, MARCH_31);
    }
}
