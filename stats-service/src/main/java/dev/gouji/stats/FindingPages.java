package dev.gouji.stats;

import dev.gouji.access.browser.LocalPath;
import dev.gouji.stats.Deciding.Decision;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** What the forms beside the findings of a report send. */
@Path("/findings/{id}/decision")
@Produces(Html.TYPE)
class FindingPages {
    private final Deciding deciding;

    FindingPages(Deciding deciding) {
        this.deciding = deciding;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> decide(
            @PathParam("id") String id,
            @RestForm("state") String state,
            @RestForm("reason") String reason,
            @RestForm("to") String to) {
        return Html.done(() -> deciding.decide(id, new Decision(state, reason)), LocalPath.of(to));
    }
}
