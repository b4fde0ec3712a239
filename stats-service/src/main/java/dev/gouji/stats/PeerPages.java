package dev.gouji.stats;

import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.page.PeersPage;
import dev.gouji.stats.store.PeerReader;
import dev.gouji.stats.store.ReportReader;
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

/** The page of an organ among those of its kind and level. */
@Path("/reports/{organ}/{year}/peers")
@Produces(Html.TYPE)
class PeerPages {
    private static final Set<String> PARAMETERS = Set.of("within");

    private final ReportReader reports;
    private final PeerReader peers;

    PeerPages(ReportReader reports, PeerReader peers) {
        this.reports = reports;
        this.peers = peers;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> page(@PathParam("organ") String organ, @PathParam("year") String year, @Context UriInfo uri) {
        return Html.page(() -> {
            String within = new Parameters(uri.getQueryParameters(), PARAMETERS).within();
            return Database.asked(reports.head(ReportResource.key(organ, year))).chain(found -> {
                ReportItem own = found.orElseThrow(() -> new ProblemException(Problem.noReport(organ, year)));
                return Database.asked(peers.compare(own, PeerResource.division(own, within)))
                        .map(compared -> Templates.peers(PeersPage.of(own, compared, within)));
            });
        });
    }
}
