package dev.gouji.stats.page;

import dev.gouji.stats.listing.Facets;
import dev.gouji.stats.listing.Facets.Facet;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.listing.Slice;
import java.util.List;

/**
 * The list of reports with what it can be narrowed by.
 *
 * @param total reports of the selection, on this page and others
 * @param hidden parameters that the form of words and years takes along
 * @param chosen what the list is narrowed to, each with the address without it
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
        List<ReportLine> reports,
        String csv,
        String first,
        String next) {

    /** A parameter of a form that nobody types. */
    public record Hidden(String name, String value) {}

    /** The page for what was found. */
    public static ReportListPage of(Selection selection, boolean isFirst, Facets facets, Slice<ReportItem> reports) {
        Filter filter = selection.filter();
        Address here = address(selection);
        Divisions divisions = new Divisions(facets.names());
        return new ReportListPage(
                facets.reports(),
                filter,
                here.query().entrySet().stream()
                        .filter(entry -> !List.of("year", "division", "organ").contains(entry.getKey()))
                        .map(entry -> new Hidden(entry.getKey(), entry.getValue()))
                        .toList(),
                FacetChoices.chosen(here, divisions),
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
                reports.items().stream().map(ReportLine::of).toList(),
                here.at("/v1/reports.csv").link(),
                isFirst ? "" : here.link(),
                reports.next() == null
                        ? ""
                        : here.with("cursor", reports.next().text()).link());
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
