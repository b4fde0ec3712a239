package dev.gouji.stats;

import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.statistics.Comparison;
import dev.gouji.stats.store.PeerReader;
import dev.gouji.stats.store.ReportReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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

@Path("/v1/peers")
@Tag(name = "statistics", description = "汇总与序列 Sums and series")
class PeerResource {
    private static final Set<String> PARAMETERS = Set.of("within");

    private static final CsvTable<Comparison.Line> CSV = new CsvTable<Comparison.Line>()
            .column("measure", Comparison.Line::id)
            .column("title", line -> line.title().zh())
            .column("n", Comparison.Line::n)
            .column("lower_quartile", Comparison.Line::lowerQuartile)
            .column("median", Comparison.Line::median)
            .column("upper_quartile", Comparison.Line::upperQuartile)
            .column("own", Comparison.Line::own)
            .column("rank", Comparison.Line::rank);

    private final ReportReader reports;
    private final PeerReader peers;
    private final Exports exports;

    PeerResource(ReportReader reports, PeerReader peers, Exports exports) {
        this.reports = reports;
        this.peers = peers;
        this.exports = exports;
    }

    @GET
    @Path("{organ}/{year}")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Operation(
            summary = "与同级同类机关比较 An organ among those of its kind and level: n, median, quartiles, own value and rank",
            description = "Peers are the reports of the same kind and level on the same year and form.")
    @Parameter(
            name = "within",
            in = ParameterIn.QUERY,
            description = "country, province or city of the organ; country when not given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Comparison.class)))
    @APIResponse(responseCode = "404", description = "GJ-602")
    public Uni<Response> peers(
            @Parameter(description = "organ key") @PathParam("organ") String organ,
            @Parameter(description = "report year") @PathParam("year") String year,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request request) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        String within = parameters.within();
        return Database.asked(reports.head(ReportResource.key(organ, year))).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(Answer.problem(Problem.noReport(organ, year)));
            }
            Uni<Comparison> comparison = peers.compare(found.get(), division(found.get(), within));
            return Representation.wanted(uri, headers) == Representation.JSON
                    ? Database.asked(comparison).map(compared -> Answer.tagged(compared, request))
                    : exports.answer(
                            Listing.whole("peers", parameters, CSV, comparison.map(Comparison::items)), uri, headers);
        });
    }

    /** The first digits of the organ's division that its peers share; null: the country. */
    static String division(ReportItem own, String within) {
        int digits = within == null ? 0 : List.of("country", "province", "city").indexOf(within) * 2;
        if (digits > 0 && own.division() == null) {
            throw new WrongParameterException(
                    "within", "country，机关的行政区划不明", "country, as the organ's division is unknown", within);
        }
        return digits == 0 ? null : own.division().substring(0, digits);
    }
}
