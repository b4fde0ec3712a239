package dev.gouji.stats;

import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.OutcomeItem;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.store.OutcomeReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes", description = "文件的处理结果 What became of each document")
class OutcomeResource {
    private static final Set<String> PARAMETERS = Set.of("after", "limit");

    private static final CsvTable<OutcomeItem> CSV = new CsvTable<OutcomeItem>()
            .column("sequence", OutcomeItem::sequence)
            .column("document_id", OutcomeItem::documentId)
            .column("source_id", OutcomeItem::sourceId)
            .column("outcome", OutcomeItem::outcome)
            .column("organ", OutcomeItem::organ)
            .column("year", OutcomeItem::year)
            .column("code", OutcomeItem::code)
            .column("message", OutcomeItem::message)
            .column("advice", OutcomeItem::advice)
            .column("received_at", OutcomeItem::receivedAt)
            .column("read_at", OutcomeItem::readAt)
            .column("checked_at", OutcomeItem::checkedAt)
            .column("recorded_at", OutcomeItem::recordedAt);

    private final OutcomeReader outcomes;
    private final Exports exports;

    OutcomeResource(OutcomeReader outcomes, Exports exports) {
        this.outcomes = outcomes;
        this.exports = exports;
    }

    @GET
    @Path("outcomes" + Answer.EXTENSION)
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = Answer.EXTENSION_SAID)
    @Operation(
            summary = "按处理次序列出结果 Outcomes in the order in which they were recorded",
            description = "Follow `next` for ever: nothing appears behind a sequence number that was already passed.")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "sequence number of the last outcome known; 0")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OutcomeItem[].class)))
    public Uni<Response> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        if (Representation.wanted(uri, headers) != Representation.JSON) {
            boolean page = parameters.text("limit") != null;
            return exports.answer(
                    new Listing<>(
                            "outcomes",
                            parameters,
                            Cursor.after(parameters.after()),
                            CSV,
                            (after, limit) -> slice(after, limit, page)),
                    uri,
                    headers);
        }
        int limit = parameters.limit();
        return Database.asked(outcomes.after(parameters.after(), limit))
                .map(items -> Answer.json(new Answer.Listed<>(items, next(items, limit))));
    }

    /** A page of a table leads nowhere: whoever reads on does it by the last sequence number. */
    private Uni<Slice<OutcomeItem>> slice(Cursor after, int limit, boolean page) {
        return outcomes.after(Long.parseLong(after.parts().getFirst()), limit)
                .map(items -> page || items.size() < limit
                        ? new Slice<>(items, null)
                        : new Slice<>(items, Cursor.after(items.getLast().sequence())));
    }

    /** Null when this page reaches the present. */
    private static String next(List<OutcomeItem> items, int limit) {
        return items.size() < limit
                ? null
                : "/v1/outcomes?after=%d&limit=%d".formatted(items.getLast().sequence(), limit);
    }

    @GET
    @Path("outcomes/{documentId}")
    @Operation(summary = "一份文件的处理结果 What became of a document")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OutcomeItem.class)))
    @APIResponse(responseCode = "404", description = "GJ-603: not yet known, or never received")
    public Uni<Response> find(@PathParam("documentId") String documentId) {
        return Database.asked(outcomes.find(Parameters.documentId(documentId)))
                .map(found -> found.map(Answer::json).orElseGet(() -> Answer.problem(Problem.noOutcome(documentId))));
    }
}
