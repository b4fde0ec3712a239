package dev.gouji.stats;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.store.VersionReader;
import dev.gouji.stats.version.VersionDiff;
import dev.gouji.stats.version.VersionItem;
import dev.gouji.stats.version.YearComparison;
import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "年度报告 Reports")
class VersionResource {
    private static final Set<String> PARAMETERS = Set.of("from", "to");
    private static final Set<String> WITH = Set.of("with");

    /** The versions of a report. */
    record Versions(List<VersionItem> items) {}

    private final VersionReader versions;
    private final Sight sight;

    VersionResource(VersionReader versions, Sight sight) {
        this.sight = sight;
        this.versions = versions;
    }

    @GET
    @Path("reports/{organ}/{year}/versions")
    @Operation(summary = "一份报告的全部版本 Every document published as this report, the last received first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Versions.class)))
    @APIResponse(responseCode = "404", description = "GJ-602")
    public Uni<Response> versions(
            @PathParam("organ") String organ, @PathParam("year") String year, @Context Request request) {
        ReportKey key = ReportResource.key(organ, year);
        Scope scope = sight.scope();
        return Database.asked(sight.reaches(key)
                        .chain(reached -> versions.list(key, scope).map(items -> seen(items, reached))))
                .map(items -> items.isEmpty()
                        ? Answer.problem(Problem.noReport(organ, year))
                        : Answer.tagged(new Versions(items), request));
    }

    static List<VersionItem> seen(List<VersionItem> items, boolean withFindings) {
        return withFindings
                ? items
                : items.stream().map(VersionItem::withoutFindings).toList();
    }

    @GET
    @Path("reports/{organ}/{year}/diff")
    @Operation(summary = "两个版本之间的变化 What changed from one version to another: cells, text, findings")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "document id of the earlier version; the one received before the other when not given")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "document id of the later version; the current one when not given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionDiff.class)))
    @APIResponse(responseCode = "404", description = "GJ-620: no such two versions")
    public Uni<Response> diff(
            @PathParam("organ") String organ,
            @PathParam("year") String year,
            @Context UriInfo uri,
            @Context Request request) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        ReportKey key = ReportResource.key(organ, year);
        String from = parameters.text("from");
        String to = parameters.text("to");
        Scope scope = sight.scope();
        return Database.asked(sight.reaches(key)
                        .chain(reached -> versions.diff(key, from, to, scope)
                                .map(diff -> reached ? diff : diff.map(VersionDiff::withoutFindings))))
                .map(diff -> diff.map(found -> Answer.tagged(found, request))
                        .orElseGet(() -> Answer.problem(Problem.noVersion(organ, year))));
    }

    @GET
    @Path("reports/{organ}/{year}/compare")
    @Operation(
            summary =
                    "与另一年度的报告比较 The report beside that on another year: cells (across generations of the form what they have in common) and text")
    @Parameter(name = "with", in = ParameterIn.QUERY, description = "the other year; the one before when not given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = YearComparison.class)))
    @APIResponse(responseCode = "404", description = "GJ-602: one of the two reports is not there")
    public Uni<Response> compare(
            @PathParam("organ") String organ,
            @PathParam("year") String year,
            @Context UriInfo uri,
            @Context Request request) {
        ReportKey to = ReportResource.key(organ, year);
        ReportKey from = other(to, uri);
        return Database.asked(versions.compare(from, to, sight.scope()))
                .map(found -> found.map(compared -> Answer.tagged(compared, request))
                        .orElseGet(() -> Answer.problem(Problem.noReport(organ, years(from, to)))));
    }

    /** The report on the year that somebody asks for, or on the year before. */
    static ReportKey other(ReportKey key, UriInfo uri) {
        String with = new Parameters(uri.getQueryParameters(), WITH).text("with");
        int year = with == null ? key.year() - 1 : Parameters.year(with);
        if (year == key.year()) {
            throw new ProblemException(Problem.wrongParameter(
                    "with", "%d 以外的年度".formatted(year), "another year than %d".formatted(year), with));
        }
        return new ReportKey(key.organKey(), year);
    }

    /** Two years in words, for who asks for what is not there. */
    static String years(ReportKey from, ReportKey to) {
        return "%d、%d".formatted(from.year(), to.year());
    }
}
