package dev.gouji.stats;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.CoverageItem;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.OrganCoverageItem;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.store.CoverageReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "coverage", description = "发布情况 Coverage")
class CoverageResource {
    private static final Set<String> PARAMETERS = Set.of("year", "division");

    private static final Set<String> OF_ORGANS = Set.of("year", "division", "organ", "state", "cursor", "limit");

    private static final CsvTable<OrganCoverageItem> ORGANS = new CsvTable<OrganCoverageItem>()
            .column("organ_key", OrganCoverageItem::organKey)
            .column("organ", OrganCoverageItem::organ)
            .column("division", OrganCoverageItem::division)
            .column("year", OrganCoverageItem::year)
            .column("state", OrganCoverageItem::state)
            .column("published_on", OrganCoverageItem::publishedOn)
            .column("deadline", OrganCoverageItem::deadline)
            .column("registered", OrganCoverageItem::registered);

    private static final CsvTable<CoverageItem> CSV = new CsvTable<CoverageItem>()
            .column("division", CoverageItem::division)
            .column("year", CoverageItem::year)
            .column("organs", CoverageItem::organs)
            .column("unnamed", CoverageItem::unnamed)
            .column("with_errors", CoverageItem::withErrors)
            .column("late", CoverageItem::late)
            .column("undated", CoverageItem::undated)
            .column("missing", CoverageItem::missing)
            .column("refused", CoverageItem::refused);

    private final CoverageReader coverage;
    private final Exports exports;
    private final Sight sight;

    CoverageResource(CoverageReader coverage, Exports exports, Sight sight) {
        this.sight = sight;
        this.coverage = coverage;
        this.exports = exports;
    }

    @GET
    @Path("coverage" + Answer.EXTENSION)
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Operation(summary = "各区划各年度的发布、逾期、缺报 Published, late and missing by division and year, in one page")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = Answer.EXTENSION_SAID)
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "report year; 0: unknown")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoverageItem[].class)))
    public Uni<Response> coverage(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        Scope scope = sight.scope();
        return exports.answer(
                Listing.whole(
                        "coverage",
                        parameters,
                        CSV,
                        coverage.of(parameters.year(), parameters.division())
                                .map(items -> items.stream()
                                        .map(item -> item.seenBy(scope))
                                        .toList())),
                uri,
                headers);
    }

    @GET
    @Path("coverage/organs" + Answer.EXTENSION)
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Operation(summary = "各机关各年度是否按时发布 Each organ and year: in time, late, undated or missing")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = Answer.EXTENSION_SAID)
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "report year")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits")
    @Parameter(name = "organ", in = ParameterIn.QUERY, description = "part of the organ's name or key")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "in_time, late, undated or missing")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "from the next link")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganCoverageItem[].class)))
    public Uni<Response> organs(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), OF_ORGANS);
        Filter filter = Filter.of(parameters);
        String state = parameters.coverageState();
        return exports.answer(
                new Listing<>(
                        "coverage-organs",
                        parameters,
                        parameters.cursor(2),
                        ORGANS,
                        (after, limit) -> coverage.organs(filter, state, after, limit)),
                uri,
                headers);
    }
}
