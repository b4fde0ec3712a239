package dev.gouji.stats.page;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.statistics.Concept;
import dev.gouji.stats.statistics.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * Sums and rates of a division on a year.
 *
 * @param csv address of the same sums as a table
 * @param tables one for each form that reports of the year were made on
 * @param series addresses of each concept over the years
 */
public record StatisticsPage(
        String name,
        String year,
        String division,
        String kind,
        List<Level> levels,
        String csv,
        List<Table> tables,
        List<Link> series) {
    private static final int SHARE_DIGITS = 2;

    /** A level to choose. */
    public record Level(String value, String name, boolean chosen) {}

    /** A name that leads somewhere. */
    public record Link(String name, String english, String link) {}

    /** The reports on one form. */
    public record Table(String form, int reports, List<Rate> rates, List<Sum> sums) {}

    /**
     * A rate.
     *
     * @param share in per cent, a dash when nothing can be divided
     */
    public record Rate(
            String name,
            String english,
            String definition,
            String numerator,
            String denominator,
            int n,
            String share) {}

    /** A cell's sum over the reports that hold a figure in it. */
    public record Sum(String name, String sum, int n) {}

    /** The page for what was summed. */
    public static StatisticsPage of(Selection selection, List<Statistic> statistics) {
        String division =
                selection.filter().division() == null ? "" : selection.filter().division();
        Integer year = selection.filter().year();
        Address here = Address.of("/v1/statistics.csv")
                .with("year", year)
                .with("division", division)
                .with("kind", selection.kind())
                .with("level", selection.level());
        return new StatisticsPage(
                new Divisions(java.util.Map.of()).name(division),
                year == null ? "" : String.valueOf(year),
                division,
                selection.kind() == null ? "" : selection.kind(),
                Arrays.stream(OrganLevel.values())
                        .map(level -> new Level(
                                level.wire(), level.title(), level.wire().equals(selection.level())))
                        .toList(),
                here.link(),
                statistics.stream().map(StatisticsPage::table).toList(),
                Arrays.stream(Concept.values())
                        .map(concept -> new Link(
                                concept.title().zh(),
                                concept.title().en(),
                                here.at("/series")
                                        .with("year", null)
                                        .with("concept", concept.wire())
                                        .link()))
                        .toList());
    }

    private static Table table(Statistic statistic) {
        CellNames names = new CellNames(Form.of(statistic.form()));
        return new Table(
                Words.form(statistic.form().name()),
                statistic.reports(),
                statistic.rates().stream()
                        .map(rate -> new Rate(
                                rate.title().zh(),
                                rate.title().en(),
                                rate.definition(),
                                rate.numerator().toPlainString(),
                                rate.denominator().toPlainString(),
                                rate.n(),
                                share(rate.rate())))
                        .toList(),
                statistic.cells().stream()
                        .map(cell -> new Sum(
                                names.of(new CellId(cell.cell())), cell.sum().toPlainString(), cell.n()))
                        .toList());
    }

    private static String share(BigDecimal rate) {
        return rate == null
                ? "—"
                : rate.movePointRight(2)
                                .setScale(SHARE_DIGITS, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }
}
