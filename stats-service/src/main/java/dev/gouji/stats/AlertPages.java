package dev.gouji.stats;

import dev.gouji.access.browser.LocalPath;
import dev.gouji.stats.AlertStepping.SentStep;
import dev.gouji.stats.listing.AlertFilter;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.page.AlertListPage;
import dev.gouji.stats.page.AlertRights;
import dev.gouji.stats.store.AlertReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The page of the alerts that somebody may see, and what the forms on it send. */
@Path("/alerts")
@Produces(Html.TYPE)
class AlertPages {
    private final AlertReader alerts;
    private final AlertStepping stepping;
    private final AlertSight sight;

    AlertPages(AlertReader alerts, AlertStepping stepping, AlertSight sight) {
        this.stepping = stepping;
        this.alerts = alerts;
        this.sight = sight;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), AlertFilter.OF_LIST);
            AlertFilter filter = AlertFilter.of(parameters).within(sight.scope());
            AlertRights rights = sight.rights();
            return Database.asked(alerts.list(filter, parameters.cursor(1), parameters.limit()))
                    .map(found -> Templates.alerts(AlertListPage.of(filter, found, parameters.text("cursor"), rights)));
        });
    }

    @POST
    @Path("{id}/steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> step(
            @PathParam("id") String id,
            @RestForm("state") String state,
            @RestForm("text") String text,
            @RestForm("to") String to) {
        return Html.done(() -> stepping.take(id, new SentStep(state, text)), LocalPath.of(to));
    }
}
