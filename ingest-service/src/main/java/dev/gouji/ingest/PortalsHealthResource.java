package dev.gouji.ingest;

import dev.gouji.access.Caller;
import dev.gouji.access.policy.Scope;
import dev.gouji.ingest.health.CrawlRecords;
import dev.gouji.ingest.health.PortalFacts;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.Portals;
import dev.gouji.ingest.problem.Problems;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/portals/health}: how the portals of a division are doing. */
@Path("/v1/portals/health")
@Tag(name = "crawls")
@Blocking
public class PortalsHealthResource {
    private static final int LIMIT_MAX = 200;

    private final Portals portals;
    private final CrawlRecords records;
    private final PortalHealthJson json;

    private final Caller caller;

    PortalsHealthResource(Portals portals, CrawlRecords records, PortalHealthJson json, Caller caller) {
        this.caller = caller;
        this.portals = portals;
        this.records = records;
        this.json = json;
    }

    /** A page of them. */
    record Listed(List<PortalHealthJson.Shown> items, String next) {}

    @GET
    @Operation(summary = "按区划列出门户状况 how the enabled portals are doing, by division")
    @APIResponse(
            responseCode = "200",
            description = "`items` in the order of their ids, and the address of the `next` page")
    public Response list(
            @QueryParam("division") String division,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return ServiceAnswer.to(() -> {
            int most = limit == null ? 50 : limit;
            if (most < 1 || most > LIMIT_MAX) {
                throw Problems.badParameter(
                                "limit", String.valueOf(most), "1 至 200 的整数", "a whole number from 1 to 200")
                        .asException();
            }
            if (division != null && !division.matches("\\d{1,6}")) {
                throw Problems.badParameter("division", division, "区划代码或其前几位", "a division code, or its first digits")
                        .asException();
            }
            Scope scope = caller.scope("portals.read");
            List<Portal> page = portals.enabled().stream()
                    .filter(portal -> scope.covers(PortalOwners.owner(portal)))
                    .filter(portal -> division == null
                            || portal.division() != null && portal.division().startsWith(division))
                    .filter(portal -> after == null || portal.id().compareTo(after) > 0)
                    .limit(most)
                    .toList();
            Map<String, PortalFacts> facts =
                    records.facts(page.stream().map(Portal::id).toList());
            List<PortalHealthJson.Shown> items = page.stream()
                    .map(portal -> json.of(portal, facts.get(portal.id())))
                    .toList();
            return ServiceAnswer.json(new Listed(items, next(page, division, most)));
        });
    }

    private static String next(List<Portal> page, String division, int most) {
        return page.size() < most
                ? null
                : "/v1/portals/health?%safter=%s&limit=%d"
                        .formatted(
                                division == null ? "" : "division=" + division + "&",
                                page.getLast().id(),
                                most);
    }
}
