package dev.gouji.stats;

import dev.gouji.stats.listing.AlertFilter;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.page.AlertListPage;
import dev.gouji.stats.store.AlertReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of the alerts that somebody may see. */
@Path("/alerts")
@Produces(Html.TYPE)
class AlertPages {
    private final AlertReader alerts;
    private final AlertSight sight;

    AlertPages(AlertReader alerts, AlertSight sight) {
        this.alerts = alerts;
        this.sight = sight;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), AlertFilter.OF_LIST);
            AlertFilter filter = AlertFilter.of(parameters).within(sight.scope());
            return Database.asked(alerts.list(filter, parameters.cursor(1), parameters.limit()))
                    .map(found -> Templates.alerts(AlertListPage.of(filter, found)));
        });
    }
}
