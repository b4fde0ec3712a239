package dev.gouji.ingest;

import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.health.CrawlRecords;
import dev.gouji.ingest.health.CrawlRun;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.Portals;
import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.problem.SetupProblems;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/portals/{id}/crawls}: runs over a portal. */
@Path("/v1/portals/{id}/crawls")
@Tag(name = "crawls")
@Blocking
public class CrawlResource {
    private static final int LIMIT_MAX = 200;

    private final Portals portals;
    private final Frontier frontier;
    private final CrawlRecords records;

    CrawlResource(Portals portals, Frontier frontier, CrawlRecords records) {
        this.portals = portals;
        this.frontier = frontier;
        this.records = records;
    }

    /**
     * A page of runs.
     *
     * @param next address of the runs before these, null when there are none
     */
    record Runs(List<CrawlRun> items, String next) {}

    /** Where the run that was asked for will be seen. */
    record Asked(String portal, String runs, String health) {}

    @GET
    @Operation(summary = "抓取记录 runs over the portal, the newest first")
    @APIResponse(responseCode = "200", description = "`items` and the address of the `next` page")
    @APIResponse(responseCode = "404", description = "GJ-431: no such portal")
    public Response list(
            @PathParam("id") String id, @QueryParam("before") Integer before, @QueryParam("limit") Integer limit) {
        return ServiceAnswer.to(() -> {
            Portal portal = known(id);
            int most = limit == null ? 50 : limit;
            if (most < 1 || most > LIMIT_MAX) {
                throw Problems.badParameter(
                                "limit", String.valueOf(most), "1 至 200 的整数", "a whole number from 1 to 200")
                        .asException();
            }
            List<CrawlRun> runs = records.runs(portal.id(), before == null ? Integer.MAX_VALUE : before, most);
            String next = runs.size() < most
                    ? null
                    : "/v1/portals/%s/crawls?before=%d&limit=%d"
                            .formatted(portal.id(), runs.getLast().run(), most);
            return ServiceAnswer.json(new Runs(runs, next));
        });
    }

    @GET
    @Path("{run}")
    @Operation(summary = "一次抓取 one run, with its counts")
    @APIResponse(responseCode = "200", description = "the run")
    @APIResponse(responseCode = "404", description = "GJ-431: no such portal or run")
    public Response find(@PathParam("id") String id, @PathParam("run") int run) {
        return ServiceAnswer.to(() -> ServiceAnswer.json(records.run(known(id).id(), run)
                .orElseThrow(() ->
                        SetupProblems.unknown("抓取记录", "run", id + "/" + run).asException())));
    }

    @POST
    @Operation(
            summary = "立即抓取 crawl the portal now",
            description =
                    "Everything of the portal is due at once; the distance between requests is kept all the same.")
    @APIResponse(responseCode = "202", description = "will be done as soon as its hosts may be asked")
    @APIResponse(responseCode = "404", description = "GJ-431: no such portal")
    public Response crawl(@PathParam("id") String id) {
        return ServiceAnswer.to(() -> {
            Portal portal = known(id);
            frontier.makeDue(portal.id());
            String path = "/v1/portals/" + portal.id();
            return ServiceAnswer.accepted(new Asked(portal.id(), path + "/crawls", path + "/health"));
        });
    }

    private Portal known(String id) {
        return portals.find(id)
                .orElseThrow(() -> SetupProblems.unknown("门户", "portal", id).asException());
    }
}
