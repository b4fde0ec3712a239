package dev.gouji.ingest;

import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.PortalDesk;
import dev.gouji.ingest.portal.PortalRows;
import dev.gouji.ingest.sheet.SheetImport;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/portals/import}: many portals from a table. */
@Path("/v1/portals/import")
@Blocking
@Tag(name = "portals")
public class PortalImportResource {
    private static final Set<String> PARAMETERS = Set.of("partial");
    private static final String EXAMPLE =
            "bai-sha-mzj,白沙县民政局,410404,白沙县民政局,列表页,https://www.baisha.example/mzj/zfxxgknb/,,,,,1,20,否,否,,是";

    private final PortalDesk portals;

    PortalImportResource(PortalDesk portals) {
        this.portals = portals;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "批量导入门户 Portals from XLSX or CSV; the body is the file")
    @APIResponse(responseCode = "200", description = "the result of each row")
    @APIResponse(responseCode = "400", description = "GJ-435 no table that can be read")
    @APIResponse(responseCode = "422", description = "the result of each row; nothing was saved")
    public Response importAll(@Context UriInfo uri, byte[] file) {
        boolean partial = new SetupRequest(uri, PARAMETERS).partial();
        return SetupRequest.imported(
                file, PortalRows.HEADS, new SheetImport<>(PortalRows::read, Portal::id, portals::save), partial);
    }

    @GET
    @Path("/template.csv")
    @Operation(summary = "导入模板 The table's head and an example row")
    public Response template() {
        return SetupRequest.template("portals", PortalRows.HEADS, EXAMPLE);
    }
}
