package dev.gouji.stats;

import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.FindingItem;
import dev.gouji.stats.listing.FindingOrder;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.RefusalItem;
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
@Tag(name = "findings", description = "问题与退件 Findings and refusals")
class FindingResource {
    private static final Set<String> OF_FINDINGS =
            Set.of("year", "rule", "severity", "division", "organ", "sort", "cursor", "limit");
    private static final Set<String> OF_REFUSALS = Set.of("division", "organ", "cursor", "limit");

    private static final CsvTable<FindingItem> FINDINGS = new CsvTable<FindingItem>()
            .column("id", FindingItem::id)
            .column("organ_key", FindingItem::organKey)
            .column("organ", FindingItem::organ)
            .column("division", FindingItem::division)
            .column("year", FindingItem::year)
            .column("document_id", FindingItem::documentId)
            .column("rule", FindingItem::rule)
            .column("severity", FindingItem::severity)
            .column("attribution", FindingItem::attribution)
            .column("cells", FindingItem::cells)
            .column("values", FindingItem::values)
            .column("message_zh", item -> item.message().zh())
            .column("message_en", item -> item.message().en())
            .column("place", FindingItem::place)
            .column("correction", FindingItem::correction);

    private static final CsvTable<RefusalItem> REFUSALS = new CsvTable<RefusalItem>()
            .column("document_id", RefusalItem::documentId)
            .column("source_id", RefusalItem::sourceId)
            .column("source_url", RefusalItem::sourceUrl)
            .column("sha256", RefusalItem::sha256)
            .column("organ", RefusalItem::organ)
            .column("division", RefusalItem::division)
            .column("code", RefusalItem::code)
            .column("message", RefusalItem::message)
            .column("advice", RefusalItem::advice)
            .column("published_on", RefusalItem::publishedOn)
            .column("received_at", RefusalItem::receivedAt)
            .column("refused_at", RefusalItem::refusedAt);

    private final ListReader lists;
    private final Exports exports;
    private final Sight sight;

    FindingResource(ListReader lists, Exports exports, Sight sight) {
        this.sight = sight;
        this.lists = lists;
        this.exports = exports;
    }

    @GET
    @Path("findings" + Answer.EXTENSION)
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Operation(summary = "问题列表 Findings of the current reports")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = Answer.EXTENSION_SAID)
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "report year")
    @Parameter(name = "rule", in = ParameterIn.QUERY, description = "rule id, as in T3-003")
    @Parameter(name = "severity", in = ParameterIn.QUERY, description = "error, warning or info")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits")
    @Parameter(name = "organ", in = ParameterIn.QUERY, description = "part of the organ's name or key")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "year: newest first, when not given; rule: by rule, then newest first")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "from the next link, with the same sort")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingItem[].class)))
    public Uni<Response> findings(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), OF_FINDINGS);
        Filter filter = Filter.of(parameters).within(sight.scope());
        FindingOrder order = parameters.findingOrder();
        return exports.answer(
                new Listing<>(
                        "findings",
                        parameters,
                        order.cursor(parameters),
                        FINDINGS,
                        (after, limit) -> lists.findings(filter, order, after, limit)),
                uri,
                headers);
    }

    @GET
    @Path("refusals" + Answer.EXTENSION)
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Operation(summary = "退件列表，最近者在前 Refused documents, the last first")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = Answer.EXTENSION_SAID)
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits")
    @Parameter(name = "organ", in = ParameterIn.QUERY, description = "part of the organ's name or of the source id")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "from the next link")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RefusalItem[].class)))
    public Uni<Response> refusals(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), OF_REFUSALS);
        Filter filter = Filter.of(parameters);
        return exports.answer(
                new Listing<>(
                        "refusals",
                        parameters,
                        parameters.timeCursor(),
                        REFUSALS,
                        (after, limit) -> lists.refusals(filter, after, limit)),
                uri,
                headers);
    }
}
