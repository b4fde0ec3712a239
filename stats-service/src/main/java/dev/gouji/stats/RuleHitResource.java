package dev.gouji.stats;

import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.RuleHitItem;
import dev.gouji.stats.store.RuleHitReader;
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
@Tag(name = "findings", description = "问题与退件 Findings and refusals")
class RuleHitResource {
    private static final Set<String> PARAMETERS = Set.of("year", "rule", "severity", "division", "by");

    private static final CsvTable<RuleHitItem> CSV = new CsvTable<RuleHitItem>()
            .column("rule", RuleHitItem::rule)
            .column("severity", RuleHitItem::severity)
            .column("year", RuleHitItem::year)
            .column("division", RuleHitItem::division)
            .column("reports", RuleHitItem::reports)
            .column("findings", RuleHitItem::findings);

    private final RuleHitReader hits;
    private final Exports exports;
    private final Sight sight;

    RuleHitResource(RuleHitReader hits, Exports exports, Sight sight) {
        this.sight = sight;
        this.hits = hits;
        this.exports = exports;
    }

    @GET
    @Path("rule-hits" + Answer.EXTENSION)
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Operation(
            summary = "各规则查出的问题数 How often each rule found something in the current reports, by year, in one page",
            description = "What a rule could not answer is counted by validate, at /v1/rules/{id}.")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = Answer.EXTENSION_SAID)
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "report year")
    @Parameter(name = "rule", in = ParameterIn.QUERY, description = "rule id, as in T3-003")
    @Parameter(name = "severity", in = ParameterIn.QUERY, description = "error, warning or info")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description =
                    "division: count the next divisions below apart, provinces of the country, cities of a province …")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleHitItem[].class)))
    public Uni<Response> hits(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        Filter filter = Filter.of(parameters).within(sight.scope());
        int above = filter.division() == null ? 0 : filter.division().length();
        int digits = parameters.isByDivision() ? Math.min(6, above + 2) : 0;
        return exports.answer(Listing.whole("rule-hits", parameters, CSV, hits.hits(filter, digits)), uri, headers);
    }
}
