package dev.gouji.stats;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.page.YearsPage;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of an organ's report beside that on another year. */
@Path("/reports/{organ}/{year}/compare")
@Produces(Html.TYPE)
class YearPages {
    private final VersionReader versions;
    private final Sight sight;

    YearPages(VersionReader versions, Sight sight) {
        this.versions = versions;
        this.sight = sight;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> page(@PathParam("organ") String organ, @PathParam("year") String year, @Context UriInfo uri) {
        return Html.page(() -> {
            ReportKey to = ReportResource.key(organ, year);
            ReportKey from = VersionResource.other(to, uri);
            Scope scope = sight.scope();
            return Database.asked(versions.compare(from, to, scope))
                    .map(found -> Templates.years(YearsPage.of(
                            to.organKey(),
                            found.orElseThrow(() ->
                                    new ProblemException(Problem.noReport(organ, VersionResource.years(from, to)))))));
        });
    }
}
