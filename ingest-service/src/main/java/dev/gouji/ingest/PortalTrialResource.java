package dev.gouji.ingest;

import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.PortalJson;
import dev.gouji.ingest.problem.SetupProblems;
import dev.gouji.ingest.trial.DryRun;
import dev.gouji.ingest.trial.Errand;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** {@code POST /v1/portals/try}: what a configuration would fetch. Nothing is kept. */
@Path("/v1/portals/try")
@Blocking
@Tag(name = "portals")
public class PortalTrialResource {
    private static final Logger LOG = Logger.getLogger(PortalTrialResource.class);
    private static final int AT_ONCE = 2;

    private final Errand errand;
    private final Semaphore running = new Semaphore(AT_ONCE);

    PortalTrialResource(Errand errand) {
        this.errand = errand;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "试运行 Try a portal: at most ten pages of its lists in a minute, and no report")
    @APIResponse(responseCode = "200", description = "lists, reports, links passed over with the reason")
    @APIResponse(responseCode = "400", description = "GJ-430 names the field")
    @APIResponse(responseCode = "503", description = "GJ-503 too many at once")
    public Response run(byte[] body) {
        Portal portal = PortalJson.read(body);
        if (!running.tryAcquire()) {
            return SetupJson.problem(SetupProblems.tryingAlready());
        }
        try {
            LOG.infof(
                    "portal tried portal=%s host=%s",
                    portal.id(), portal.source().entries().getFirst().host());
            return SetupJson.ok(new DryRun(errand, InstantSource.system(), Thread::sleep).of(portal));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SetupJson.problem(SetupProblems.tryingAlready());
        } finally {
            running.release();
        }
    }
}
