package dev.gouji.stats;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.FullReport;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.listing.ReportOrder;
import dev.gouji.stats.listing.Selection;
import dev.gouji.stats.store.ReportReader;
import dev.gouji.stats.view.ReportKey;
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
class ReportResource {
    private static final Set<String> PARAMETERS = Set.of(
            "q", "year", "division", "organ", "form", "severity", "kind", "level", "rule", "sort", "cursor", "limit");

    private static final CsvTable<ReportItem> CSV = new CsvTable<ReportItem>()
            .column("organ_key", ReportItem::organKey)
            .column("organ", ReportItem::organ)
            .column("division", ReportItem::division)
            .column("kind", ReportItem::kind)
            .column("level", ReportItem::level)
            .column("year", ReportItem::year)
            .column("form", ReportItem::form)
            .column("title", ReportItem::title)
            .column("errors", ReportItem::errors)
            .column("warnings", ReportItem::warnings)
            .column("infos", ReportItem::infos)
            .column("problem_count", ReportItem::problemCount)
            .column("figures_read", ReportItem::figuresRead)
            .column("document_id", ReportItem::documentId)
            .column("sha256", ReportItem::sha256)
            .column("source_id", ReportItem::sourceId)
            .column("source_url", ReportItem::sourceUrl)
            .column("published_on", ReportItem::publishedOn)
            .column("received_at", ReportItem::receivedAt)
            .column("rule_book_version", ReportItem::ruleBookVersion)
            .column("checked_at", ReportItem::checkedAt);

    private final ReportReader reports;
    private final Exports exports;
    private final Sight sight;

    ReportResource(ReportReader reports, Exports exports, Sight sight) {
        this.sight = sight;
        this.reports = reports;
        this.exports = exports;
    }

    @GET
    @Path("reports" + Answer.EXTENSION)
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @Operation(summary = "报告列表，默认年度新者在前 Reports, newest year first unless sorted otherwise")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = Answer.EXTENSION_SAID)
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "words in prose, title or organ's name, see /v1/search")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "report year; 0: unknown")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits")
    @Parameter(name = "organ", in = ParameterIn.QUERY, description = "part of the organ's name or key")
    @Parameter(name = "form", in = ParameterIn.QUERY, description = "G2019 or G2021")
    @Parameter(name = "severity", in = ParameterIn.QUERY, description = "with a finding of that severity")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "kind of organ, as in the reports")
    @Parameter(name = "level", in = ParameterIn.QUERY, description = "level of organ, as in the reports")
    @Parameter(name = "rule", in = ParameterIn.QUERY, description = "with a finding of that rule")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "year: newest first, when not given; errors: most first, of reports whose findings you may see;"
                            + " received: last first; organ: by key")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "from the next link, with the same sort")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportItem[].class)))
    public Uni<Response> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        Scope scope = sight.scope();
        Selection selection = Selection.of(parameters).within(scope);
        ReportOrder order = parameters.order();
        return exports.answer(
                new Listing<>(
                        "reports",
                        parameters,
                        order.cursor(parameters),
                        CSV,
                        (after, limit) -> reports.list(selection, order, after, limit)
                                .map(slice -> slice.map(item -> item.seenBy(scope)))),
                uri,
                headers);
    }

    @GET
    @Path("reports/{organ}/{year}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "一份报告及其数据与问题 A report with its figures and findings")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FullReport.class)))
    @APIResponse(responseCode = "304", description = "unchanged since the ETag given in If-None-Match")
    @APIResponse(responseCode = "404", description = "GJ-602")
    public Uni<Response> find(
            @Parameter(description = "organ key") @PathParam("organ") String organ,
            @Parameter(description = "report year; 0 for a report that names none") @PathParam("year") String year,
            @Context Request request) {
        Scope scope = sight.scope();
        return Database.asked(reports.find(key(organ, year), scope))
                .map(found -> found.map(report -> Answer.tagged(report.seenBy(scope), request))
                        .orElseGet(() -> Answer.problem(Problem.noReport(organ, year))));
    }

    /** Refuses a year that is none. */
    static ReportKey key(String organ, String year) {
        return new ReportKey(Parameters.organKey(organ), Parameters.year(year));
    }
}
