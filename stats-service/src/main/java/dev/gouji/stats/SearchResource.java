package dev.gouji.stats;

import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.FoundItem;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.store.SearchReader;
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
@Tag(name = "reports", description = "年度报告 Reports")
class SearchResource {
    private static final Set<String> PARAMETERS =
            Set.of("q", "year", "division", "organ", "form", "severity", "cursor", "limit");

    private static final CsvTable<FoundItem> CSV = new CsvTable<FoundItem>()
            .column("organ_key", FoundItem::organKey)
            .column("organ", FoundItem::organ)
            .column("division", FoundItem::division)
            .column("year", FoundItem::year)
            .column("title", FoundItem::title)
            .column("section", item -> first(item) == null ? null : first(item).section())
            .column(
                    "snippet",
                    item -> first(item) == null ? null : first(item).snippet().text());

    private final SearchReader search;
    private final Exports exports;
    private final Sight sight;

    SearchResource(SearchReader search, Exports exports, Sight sight) {
        this.sight = sight;
        this.search = search;
        this.exports = exports;
    }

    @GET
    @Path("search" + Answer.EXTENSION)
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Operation(
            summary = "按词查找报告 Reports by the words in them, newest year first",
            description = "All words must be there, each as it stands. Full-width, traditional and capital letters are"
                    + " folded.")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = Answer.EXTENSION_SAID)
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            required = true,
            description = "one to eight words of two to forty characters, with blanks between them")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "report year; 0: unknown")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits")
    @Parameter(name = "organ", in = ParameterIn.QUERY, description = "part of the organ's name or key")
    @Parameter(name = "form", in = ParameterIn.QUERY, description = "generation of the form")
    @Parameter(name = "severity", in = ParameterIn.QUERY, description = "with a finding of that severity")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "from the next link")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FoundItem[].class)))
    public Uni<Response> search(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        Selection selection = Selection.of(parameters).within(sight.scope());
        if (selection.words() == null) {
            throw new WrongParameterException("q", "要查找的词", "words to look for", "");
        }
        return exports.answer(
                new Listing<>(
                        "search",
                        parameters,
                        parameters.cursor(2),
                        CSV,
                        (after, limit) -> search.find(selection, after, limit)),
                uri,
                headers);
    }

    /** In the prose, where there is one. */
    private static FoundItem.Hit first(FoundItem item) {
        return item.hits().isEmpty() ? null : item.hits().getLast();
    }
}
