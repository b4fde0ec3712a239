package dev.gouji.stats;

import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.page.DiffPage;
import dev.gouji.stats.page.ReportListPage;
import dev.gouji.stats.page.ReportPage;
import dev.gouji.stats.store.FacetReader;
import dev.gouji.stats.store.ReportReader;
import dev.gouji.stats.store.VersionReader;
import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages on reports: the list, one of them, and what changed in it. */
@Path("/reports")
@Produces(Html.TYPE)
class Pages {
    private static final Set<String> OF_LIST =
            Set.of("year", "division", "organ", "form", "severity", "kind", "level", "rule", "cursor", "limit");
    private static final Set<String> OF_DIFF = Set.of("from", "to");

    private final ReportReader reports;
    private final FacetReader facets;
    private final VersionReader versions;

    Pages(ReportReader reports, FacetReader facets, VersionReader versions) {
        this.reports = reports;
        this.facets = facets;
        this.versions = versions;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_LIST);
            Selection selection = Selection.of(parameters);
            boolean isFirst = parameters.text("cursor") == null;
            return Database.asked(Uni.combine()
                            .all()
                            .unis(
                                    facets.of(selection),
                                    reports.list(selection, parameters.cursor(2), parameters.limit()))
                            .usingConcurrencyOf(1)
                            .asTuple())
                    .map(found -> Templates.reports(
                            ReportListPage.of(selection, isFirst, found.getItem1(), found.getItem2())));
        });
    }

    @GET
    @Path("{organ}/{year}")
    @Operation(hidden = true)
    public Uni<Response> report(@PathParam("organ") String organ, @PathParam("year") String year) {
        return Html.page(() -> {
            ReportKey key = ReportResource.key(organ, year);
            return Database.asked(Uni.combine()
                            .all()
                            .unis(reports.find(key), versions.list(key))
                            .usingConcurrencyOf(1)
                            .asTuple())
                    .map(found -> Templates.report(ReportPage.of(
                            found.getItem1().orElseThrow(() -> new ProblemException(Problem.noReport(organ, year))),
                            found.getItem2())));
        });
    }

    @GET
    @Path("{organ}/{year}/diff")
    @Operation(hidden = true)
    public Uni<Response> diff(@PathParam("organ") String organ, @PathParam("year") String year, @Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_DIFF);
            ReportKey key = ReportResource.key(organ, year);
            return Database.asked(versions.diff(key, parameters.text("from"), parameters.text("to")))
                    .map(found -> Templates.diff(DiffPage.of(
                            key, found.orElseThrow(() -> new ProblemException(Problem.noVersion(organ, year))))));
        });
    }
}
