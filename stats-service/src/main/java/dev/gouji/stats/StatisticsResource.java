package dev.gouji.stats;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.statistics.Concept;
import dev.gouji.stats.statistics.Series;
import dev.gouji.stats.statistics.Statistic;
import dev.gouji.stats.statistics.Totals;
import dev.gouji.stats.store.StatisticsReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "statistics", description = "汇总与序列 Sums and series")
class StatisticsResource {
    private static final Set<String> OF_STATISTICS = Set.of("year", "division", "form", "kind", "level");
    private static final Set<String> OF_SERIES = Set.of("concept", "organ", "division", "kind", "level");

    /** A sum or one side of a rate, as a line of a table. */
    record Line(int year, FormGeneration form, int reports, String measure, BigDecimal sum, int n) {}

    private static final CsvTable<Line> CSV = new CsvTable<Line>()
            .column("year", Line::year)
            .column("form", Line::form)
            .column("reports", Line::reports)
            .column("measure", Line::measure)
            .column("sum", Line::sum)
            .column("n", Line::n);

    private static final CsvTable<Series.Point> POINTS = new CsvTable<Series.Point>()
            .column("year", Series.Point::year)
            .column("form", Series.Point::form)
            .column("sum", Series.Point::sum)
            .column("n", Series.Point::n)
            .column("reports", Series.Point::reports);

    private final StatisticsReader statistics;
    private final Exports exports;

    StatisticsResource(StatisticsReader statistics, Exports exports) {
        this.statistics = statistics;
        this.exports = exports;
    }

    @GET
    @Path("statistics" + Answer.EXTENSION)
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Operation(summary = "按区划、年度汇总各格与常用比率 Sums of every cell and the usual rates, by year and form")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = Answer.EXTENSION_SAID)
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "report year; all when not given")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits; the country when not given")
    @Parameter(name = "form", in = ParameterIn.QUERY, description = "generation of the form")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "kind of organ, as in the reports")
    @Parameter(name = "level", in = ParameterIn.QUERY, description = "level of organ, as in the reports")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Statistic[].class)))
    public Uni<Response> statistics(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), OF_STATISTICS);
        Uni<List<Statistic>> items = statistics
                .sums(Filter.of(parameters), parameters.word("kind"), parameters.word("level"))
                .map(StatisticsResource::items);
        return Representation.wanted(uri, headers) == Representation.JSON
                ? exports.answer(Listing.whole("statistics", parameters, new CsvTable<>(), items), uri, headers)
                : exports.answer(
                        Listing.whole("statistics", parameters, CSV, items.map(StatisticsResource::lines)),
                        uri,
                        headers);
    }

    static List<Statistic> items(SortedMap<Integer, Map<FormGeneration, Totals>> totals) {
        List<Statistic> items = new ArrayList<>();
        totals.forEach((year, forms) -> forms.forEach((form, sums) -> items.add(Statistic.of(year, form, sums))));
        return items;
    }

    private static List<Line> lines(List<Statistic> items) {
        List<Line> lines = new ArrayList<>();
        for (Statistic item : items) {
            item.cells()
                    .forEach(cell -> lines.add(
                            new Line(item.year(), item.form(), item.reports(), cell.cell(), cell.sum(), cell.n())));
            item.rates().forEach(rate -> {
                lines.add(new Line(
                        item.year(),
                        item.form(),
                        item.reports(),
                        rate.id() + "/numerator",
                        rate.numerator(),
                        rate.n()));
                lines.add(new Line(
                        item.year(),
                        item.form(),
                        item.reports(),
                        rate.id() + "/denominator",
                        rate.denominator(),
                        rate.n()));
            });
        }
        return lines;
    }

    @GET
    @Path("series" + Answer.EXTENSION)
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Operation(summary = "一项数据的历年变化，跨格式衔接 One concept over the years, across the generations of the form")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = Answer.EXTENSION_SAID)
    @Parameter(
            name = "concept",
            in = ParameterIn.QUERY,
            required = true,
            description = "as in received, granted, reviews")
    @Parameter(name = "organ", in = ParameterIn.QUERY, description = "organ key: the series of one organ")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits; the country when not given")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "kind of organ, as in the reports")
    @Parameter(name = "level", in = ParameterIn.QUERY, description = "level of organ, as in the reports")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Series.class)))
    public Uni<Response> series(@Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), OF_SERIES);
        Concept concept = concept(parameters.text("concept"));
        String organ = parameters.text("organ");
        Filter filter = new Filter(null, parameters.division(), null, null, null, null);
        Uni<Series> series = (organ == null
                        ? statistics.sums(filter, parameters.word("kind"), parameters.word("level"))
                        : statistics.sumsOf(Parameters.organKey(organ)))
                .map(totals -> Series.of(concept, totals));
        return Representation.wanted(uri, headers) == Representation.JSON
                ? Database.asked(series).map(found -> Answer.tagged(found, request))
                : exports.answer(Listing.whole("series", parameters, POINTS, series.map(Series::points)), uri, headers);
    }

    static Concept concept(String text) {
        return Arrays.stream(Concept.values())
                .filter(concept -> concept.wire().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String all =
                            Arrays.stream(Concept.values()).map(Concept::wire).collect(Collectors.joining(", "));
                    return new WrongParameterException("concept", "以下之一：" + all, "one of " + all, text);
                });
    }
}
