package dev.gouji.stats.page;

import dev.gouji.stats.listing.Facets;
import dev.gouji.stats.listing.Facets.Facet;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.listing.ReportOrder;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.listing.Slice;
import java.util.Arrays;
import java.util.List;

/**
 * The list of reports with what it can be narrowed by.
 *
 * @param total reports of the selection, on this page and others
 * @param hidden parameters that the form of words and years takes along
 * @param chosen what the list is narrowed to, each with the address without it
 * @param orders what the list can be sorted by
 * @param csv address of the same list as a table
 * @param first address of the first page, empty on it
 * @param next address of the following page, empty when there is none
 */
public record ReportListPage(
        long total,
        Filter filter,
        List<Hidden> hidden,
        List<FacetChoices.Choice> chosen,
        List<FacetChoices> facets,
        List<Order> orders,
        List<ReportLine> reports,
        String csv,
        String first,
        String next) {

    /** A parameter of a form that nobody types. */
    public record Hidden(String name, String value) {}

    /**
     * What the list can be sorted by.
     *
     * @param link to the list in that order, from its beginning
     * @param chosen whether it is in that order
     */
    public record Order(String nameZh, String nameEn, String link, boolean chosen) {}

    /** The page for what was found. */
    public static ReportListPage of(
            Selection selection, ReportOrder order, boolean isFirst, Facets facets, Slice<ReportItem> reports) {
        Filter filter = selection.filter();
        Address narrowed = address(selection);
        Address here = sorted(narrowed, order);
        Divisions divisions = new Divisions(facets.names());
        return new ReportListPage(
                facets.reports(),
                filter,
                here.query().entrySet().stream()
                        .filter(entry -> !List.of("year", "division", "organ").contains(entry.getKey()))
                        .map(entry -> new Hidden(entry.getKey(), entry.getValue()))
                        .toList(),
                FacetChoices.chosen(narrowed, divisions),
                List.of(
                        FacetChoices.severities(here, facets),
                        FacetChoices.of(
                                here, "year", "年度", "year", facets.byFacet().get(Facet.YEAR), divisions),
                        FacetChoices.of(
                                here,
                                "division",
                                "区划",
                                "division",
                                facets.byFacet().get(Facet.DIVISION),
                                divisions),
                        FacetChoices.of(
                                here, "level", "层级", "level", facets.byFacet().get(Facet.LEVEL), divisions),
                        FacetChoices.of(
                                here, "kind", "机关类别", "kind", facets.byFacet().get(Facet.KIND), divisions),
                        FacetChoices.of(
                                here, "form", "格式", "form", facets.byFacet().get(Facet.FORM), divisions),
                        FacetChoices.of(
                                here, "rule", "规则", "rule", facets.byFacet().get(Facet.RULE), divisions)),
                orders(narrowed, order, facets),
                reports.items().stream().map(ReportLine::of).toList(),
                here.at("/v1/reports.csv").link(),
                isFirst ? "" : here.link(),
                reports.next() == null
                        ? ""
                        : here.with("cursor", reports.next().text()).link());
    }

    /** By errors only for who may see some. */
    private static List<Order> orders(Address narrowed, ReportOrder chosen, Facets facets) {
        return Arrays.stream(ReportOrder.values())
                .filter(order -> order != ReportOrder.ERRORS || order == chosen || facets.withErrors() != null)
                .map(order -> new Order(
                        switch (order) {
                            case YEAR -> "年度";
                            case ERRORS -> "错误最多";
                            case RECEIVED -> "最近收到";
                            case ORGAN -> "机关";
                        },
                        switch (order) {
                            case YEAR -> "year";
                            case ERRORS -> "most errors";
                            case RECEIVED -> "last received";
                            case ORGAN -> "organ";
                        },
                        sorted(narrowed, order).link(),
                        order == chosen))
                .toList();
    }

    /** The usual order is not in the address. */
    private static Address sorted(Address list, ReportOrder order) {
        return list.with("sort", order == ReportOrder.YEAR ? null : order.wire());
    }

    private static Address address(Selection selection) {
        Filter filter = selection.filter();
        return Address.of("/reports")
                .with("year", filter.year())
                .with("division", filter.division())
                .with("organ", filter.organ())
                .with("level", selection.level())
                .with("kind", selection.kind())
                .with("form", filter.form())
                .with("severity", filter.severity())
                .with("rule", filter.rule());
    }
}
