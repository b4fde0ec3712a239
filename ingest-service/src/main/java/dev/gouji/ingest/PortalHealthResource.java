package dev.gouji.ingest;

import dev.gouji.ingest.health.CrawlRecords;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.Portals;
import dev.gouji.ingest.problem.SetupProblems;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/portals/{id}/health}: how a portal is doing. */
@Path("/v1/portals/{id}/health")
@Tag(name = "crawls")
@Blocking
public class PortalHealthResource {
    private final Portals portals;
    private final CrawlRecords records;
    private final PortalHealthJson json;

    PortalHealthResource(Portals portals, CrawlRecords records, PortalHealthJson json) {
        this.portals = portals;
        this.records = records;
        this.json = json;
    }

    @GET
    @Operation(summary = "门户状况 how a portal is doing, with reasons")
    @APIResponse(
            responseCode = "200",
            description = "verdict `ok`, `waiting`, `incomplete`, `sparse`, `unreached`, `layout_changed`, `blocked`")
    @APIResponse(responseCode = "404", description = "GJ-431: no such portal")
    public Response one(@PathParam("id") String id) {
        return ServiceAnswer.to(() -> {
            Portal portal = portals.find(id)
                    .orElseThrow(() -> SetupProblems.unknown("门户", "portal", id).asException());
            return ServiceAnswer.json(json.of(portal, records.facts(List.of(id)).get(id)));
        });
    }
}
