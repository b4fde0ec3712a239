package dev.gouji.stats.page;

import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.statistics.Comparison;
import java.math.BigDecimal;
import java.util.List;

/**
 * An organ among those of its kind and level.
 *
 * @param link address of the report
 * @param peers how many are compared, the organ among them
 * @param remark why there is little to compare, empty when there is enough
 * @param ranges what the peers can be narrowed to
 */
public record PeersPage(
        String link,
        String organ,
        String year,
        String kind,
        String level,
        long peers,
        String remark,
        String remarkEn,
        List<Range> ranges,
        List<Line> lines,
        String json) {

    /** A choice of peers. */
    public record Range(String name, String link, boolean chosen) {}

    /**
     * A concept or rate.
     *
     * @param box null when there are no quartiles
     * @param rank {@code 3 / 40}, empty when the organ says nothing on it
     */
    public record Line(
            String title,
            String titleEn,
            String definition,
            long n,
            String lower,
            String median,
            String upper,
            String own,
            String rank,
            BoxPlot box) {
        static Line of(Comparison.Line line) {
            return new Line(
                    line.title().zh(),
                    line.title().en(),
                    line.definition() == null ? "" : line.definition(),
                    line.n(),
                    text(line.lowerQuartile()),
                    text(line.median()),
                    text(line.upperQuartile()),
                    text(line.own()),
                    line.rank() == null ? "—" : line.rank() + " / " + line.n(),
                    BoxPlot.of(line));
        }

        private static String text(BigDecimal value) {
            return value == null ? "—" : value.toPlainString();
        }
    }

    public PeersPage {
        ranges = List.copyOf(ranges);
        lines = List.copyOf(lines);
    }

    /** The page for a comparison; {@code within} as in the request, null: the country. */
    public static PeersPage of(ReportItem own, Comparison compared, String within) {
        String link = ReportLine.link(own);
        String chosen = within == null ? "country" : within;
        boolean placed = own.division() != null;
        return new PeersPage(
                link,
                own.organ() == null ? own.organKey() : own.organ(),
                Words.year(own.year()),
                own.kind() == null ? "类别不明" : Words.kind(own.kind()),
                own.level() == null ? "层级不明" : Words.level(own.level()),
                compared.peers(),
                compared.remark() == null ? "" : compared.remark().zh(),
                compared.remark() == null ? "" : compared.remark().en(),
                List.of(
                                new Range("全国 country", link + "/peers", chosen.equals("country")),
                                new Range("本省 province", link + "/peers?within=province", chosen.equals("province")),
                                new Range("本市 city", link + "/peers?within=city", chosen.equals("city")))
                        .subList(0, placed ? 3 : 1),
                compared.items().stream().map(Line::of).toList(),
                "/v1/peers" + link.substring("/reports".length()) + "?within=" + chosen);
    }
}
