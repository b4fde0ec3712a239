package dev.gouji.stats;

import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;
import dev.gouji.stats.listing.FullReport;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.ReportOrder;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.page.DiffPage;
import dev.gouji.stats.page.Handling;
import dev.gouji.stats.page.ReportListPage;
import dev.gouji.stats.page.ReportPage;
import dev.gouji.stats.store.Decisions;
import dev.gouji.stats.store.FacetReader;
import dev.gouji.stats.store.ReportReader;
import dev.gouji.stats.store.VersionReader;
import dev.gouji.stats.version.VersionDiff;
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
            Set.of("year", "division", "organ", "form", "severity", "kind", "level", "rule", "sort", "cursor", "limit");
    private static final Set<String> OF_DIFF = Set.of("from", "to");

    private final ReportReader reports;
    private final FacetReader facets;
    private final VersionReader versions;
    private final Decisions decisions;
    private final Sight sight;

    Pages(ReportReader reports, FacetReader facets, VersionReader versions, Decisions decisions, Sight sight) {
        this.decisions = decisions;
        this.sight = sight;
        this.reports = reports;
        this.facets = facets;
        this.versions = versions;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_LIST);
            Scope scope = sight.scope();
            Selection selection = Selection.of(parameters).within(scope);
            ReportOrder order = parameters.order();
            boolean isFirst = parameters.text("cursor") == null;
            return Database.asked(Uni.combine()
                            .all()
                            .unis(
                                    facets.of(selection),
                                    reports.list(selection, order, order.cursor(parameters), parameters.limit()))
                            .usingConcurrencyOf(1)
                            .asTuple())
                    .map(found -> Templates.reports(ReportListPage.of(
                            selection,
                            order,
                            isFirst,
                            found.getItem1(),
                            found.getItem2().map(item -> item.seenBy(scope)))));
        });
    }

    @GET
    @Path("{organ}/{year}")
    @Operation(hidden = true)
    public Uni<Response> report(@PathParam("organ") String organ, @PathParam("year") String year) {
        return Html.page(() -> {
            ReportKey key = ReportResource.key(organ, year);
            Scope scope = sight.scope();
            Scope explained = sight.explained();
            Scope settled = sight.settled();
            return Database.asked(Uni.combine()
                            .all()
                            .unis(
                                    reports.find(key, scope),
                                    versions.list(key, scope),
                                    decisions.ofReport(key, scope),
                                    versions.years(key.organKey(), scope))
                            .usingConcurrencyOf(1)
                            .asTuple())
                    .map(found -> {
                        FullReport report = found.getItem1()
                                .orElseThrow(() -> new ProblemException(Problem.noReport(organ, year)))
                                .seenBy(scope);
                        Belonging owner = report.head().belonging();
                        return Templates.report(ReportPage.of(
                                report,
                                VersionResource.seen(
                                        found.getItem2(), report.head().shown()),
                                found.getItem4(),
                                new Handling(found.getItem3(), explained.covers(owner), settled.covers(owner))));
                    });
        });
    }

    @GET
    @Path("{organ}/{year}/diff")
    @Operation(hidden = true)
    public Uni<Response> diff(@PathParam("organ") String organ, @PathParam("year") String year, @Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_DIFF);
            ReportKey key = ReportResource.key(organ, year);
            String from = parameters.text("from");
            String to = parameters.text("to");
            Scope scope = sight.scope();
            return Database.asked(sight.reaches(key)
                            .chain(reached -> versions.diff(key, from, to, scope)
                                    .map(diff -> reached ? diff : diff.map(VersionDiff::withoutFindings))))
                    .map(found -> Templates.diff(DiffPage.of(
                            key, found.orElseThrow(() -> new ProblemException(Problem.noVersion(organ, year))))));
        });
    }
}
