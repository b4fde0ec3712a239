package dev.gouji.stats;

import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.page.SeriesPage;
import dev.gouji.stats.page.StatisticsPage;
import dev.gouji.stats.statistics.Concept;
import dev.gouji.stats.statistics.Series;
import dev.gouji.stats.store.StatisticsReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages on sums, rates and series. */
@Path("/")
@Produces(Html.TYPE)
class StatisticsPages {
    private static final Set<String> OF_STATISTICS = Set.of("year", "division", "kind", "level");
    private static final Set<String> OF_SERIES = Set.of("concept", "organ", "division", "kind", "level");

    private final StatisticsReader statistics;

    StatisticsPages(StatisticsReader statistics) {
        this.statistics = statistics;
    }

    @GET
    @Path("statistics")
    @Operation(hidden = true)
    public Uni<Response> statistics(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_STATISTICS);
            Selection asked = Selection.of(parameters);
            return Database.asked(newest(asked)
                            .chain(selection -> statistics
                                    .sums(selection.filter(), selection.kind(), selection.level())
                                    .map(StatisticsResource::items)
                                    .map(items -> StatisticsPage.of(selection, items))))
                    .map(Templates::statistics);
        });
    }

    /** Of all years at once nobody reads the sums: without a year it is the newest. */
    private Uni<Selection> newest(Selection asked) {
        Filter filter = asked.filter();
        if (filter.year() != null) {
            return Uni.createFrom().item(asked);
        }
        return statistics
                .newestYear(filter.division())
                .map(year -> new Selection(
                        new Filter(year, filter.division(), null, null, null, null),
                        asked.words(),
                        asked.kind(),
                        asked.level()));
    }

    @GET
    @Path("series")
    @Operation(hidden = true)
    public Uni<Response> series(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_SERIES);
            String named = parameters.text("concept");
            Concept concept = named == null ? Concept.RECEIVED : StatisticsResource.concept(named);
            String organ = parameters.text("organ");
            String division = parameters.division();
            Filter filter = new Filter(null, division, null, null, null, null);
            return Database.asked(
                            organ == null
                                    ? statistics.sums(filter, parameters.word("kind"), parameters.word("level"))
                                    : statistics.sumsOf(Parameters.organKey(organ)))
                    .map(totals -> Templates.series(SeriesPage.of(Series.of(concept, totals), organ, division)));
        });
    }
}
