package dev.gouji.contract.form;

/**
 * A generation of the statutory report form. The constants are the identifiers used in events, REST, datasets and the
 * command line.
 *
 * <p>Source: 国办公开办函〔2021〕30号 for {@link #G2021}; 国办公开办函〔2019〕60号 (试行) for {@link #G2019};
 * 国办发〔2014〕32号 for {@link #G2014}.
 */
public enum FormGeneration {
    /** Report years 2008 to 2013: tables that each province or city made for itself. */
    G2008L(2008, 2013),
    /** Report years 2014 to 2018: one statistics table, with local additions. */
    G2014(2014, 2018),
    /** Report years 2019 and 2020. */
    G2019(2019, 2020),
    /** Report years from 2021. */
    G2021(2021, Integer.MAX_VALUE);

    private final int firstYear;
    private final int lastYear;

    FormGeneration(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** Whether it has the six parts and three tables that the form has had since 2019. */
    public boolean hasThreeTables() {
        return this == G2019 || this == G2021;
    }

    /** Whether a report on this year has to be made on this form. */
    public boolean governs(int reportYear) {
        return firstYear <= reportYear && reportYear <= lastYear;
    }
}
