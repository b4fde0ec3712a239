package dev.gouji.ingest;

import dev.gouji.access.Caller;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.PortalDesk;
import dev.gouji.ingest.portal.PortalJson;
import dev.gouji.ingest.portal.StoredPortal;
import dev.gouji.ingest.portal.WrongFieldException;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.SetupProblems;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/portals}: where reports are listed. */
@Path("/v1/portals")
@Blocking
@Tag(name = "portals", description = "门户 Portals")
public class PortalResource {
    private static final Set<String> LIST_PARAMETERS = Set.of("division", "after", "limit");
    private static final int ATTEMPTS = 3;

    private final PortalDesk portals;

    private final Caller caller;

    PortalResource(PortalDesk portals, Caller caller) {
        this.caller = caller;
        this.portals = portals;
    }

    @GET
    @Operation(summary = "门户列表 The portals in the order of their ids")
    public Response list(@Context UriInfo uri) {
        SetupRequest request = new SetupRequest(uri, LIST_PARAMETERS);
        int limit = request.limit();
        return SetupJson.page(
                portals.list(
                        PortalOwners.narrowed(request.division(), caller.scope("portals.read")),
                        request.after(),
                        limit + 1),
                limit,
                SetupJson::tree,
                request::nextAfter,
                stored -> stored.portal().id());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "新增门户 Add a portal")
    @APIResponse(responseCode = "201", description = "added; Location and ETag")
    @APIResponse(responseCode = "400", description = "GJ-430 names the field")
    @APIResponse(responseCode = "409", description = "GJ-432 the id is taken")
    public Response add(byte[] body) {
        Portal portal = PortalJson.read(body);
        return portals.add(portal)
                .map(stored -> SetupJson.portal(201, stored)
                        .location(URI.create("/v1/portals/" + portal.id()))
                        .build())
                .orElseGet(() -> SetupJson.problem(SetupProblems.idTaken(portal.id())));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一个门户 A portal, with its version as ETag")
    @APIResponse(responseCode = "404", description = "GJ-431")
    public Response get(@PathParam("id") String id) {
        return portals.stored(id)
                .map(stored -> SetupJson.portal(200, stored).build())
                .orElseGet(() -> SetupJson.problem(unknown(id)));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "修改门户 Change a portal; needs If-Match")
    @APIResponse(responseCode = "412", description = "GJ-433 somebody else changed it")
    @APIResponse(responseCode = "428", description = "GJ-434 If-Match is missing")
    public Response replace(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, byte[] body) {
        if (ifMatch == null) {
            return SetupJson.problem(SetupProblems.ifMatchMissing());
        }
        Portal portal = PortalJson.read(body);
        if (!portal.id().equals(id)) {
            throw new WrongFieldException("id", portal.id(), "与地址中相同的标识 " + id, "the id of the address, " + id);
        }
        Optional<StoredPortal> present = portals.stored(id);
        if (present.isEmpty()) {
            return SetupJson.problem(unknown(id));
        }
        return present.filter(stored -> ifMatch.strip().equals(SetupJson.etag(stored)))
                .flatMap(stored -> portals.replace(portal, stored.version()))
                .map(stored -> SetupJson.portal(200, stored).build())
                .orElseGet(() -> SetupJson.problem(SetupProblems.changedMeanwhile(id)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "停用门户 Disable a portal; its documents stay")
    @APIResponse(responseCode = "204", description = "it is no longer crawled")
    public Response disable(@PathParam("id") String id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<StoredPortal> present = portals.stored(id);
            if (present.isEmpty()) {
                return SetupJson.problem(unknown(id));
            }
            StoredPortal stored = present.get();
            if (!stored.portal().enabled()
                    || portals.replace(stored.portal().disabled(), stored.version())
                            .isPresent()) {
                return Response.noContent().build();
            }
        }
        return SetupJson.problem(SetupProblems.changedMeanwhile(id));
    }

    private static Problem unknown(String id) {
        return SetupProblems.unknown("门户", "portal", id);
    }
}
