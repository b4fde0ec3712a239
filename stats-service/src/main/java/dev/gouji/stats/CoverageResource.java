package dev.gouji.stats;

import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.CoverageItem;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.store.ListReader;
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

    private final ListReader lists;

    CoverageResource(ListReader lists) {
        this.lists = lists;
    }

    @GET
    @Path("coverage{suffix: (\\.csv)?}")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV})
    @Operation(summary = "各区划各年度的发布、逾期、缺报 Published, late and missing by division and year, in one page")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = ".csv or nothing")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "report year; 0: unknown")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoverageItem[].class)))
    public Uni<Response> coverage(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        return Database.asked(lists.coverage(parameters.year(), parameters.division()))
                .map(items -> Answer.page(new Slice<>(items, null), CSV, uri, headers));
    }
}
