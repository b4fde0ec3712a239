package dev.gouji.stats;

import dev.gouji.stats.AlertStepping.SentStep;
import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.AlertFilter;
import dev.gouji.stats.listing.AlertGroup;
import dev.gouji.stats.listing.AlertItem;
import dev.gouji.stats.listing.FullAlert;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.store.AlertReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "alerts", description = "预警 Alerts")
class AlertResource {
    private static final CsvTable<AlertItem> ALERTS = new CsvTable<AlertItem>()
            .column("id", AlertItem::id)
            .column("kind", AlertItem::kind)
            .column("organ_key", AlertItem::organKey)
            .column("organ", AlertItem::organ)
            .column("division", AlertItem::division)
            .column("year", AlertItem::year)
            .column("rule", AlertItem::rule)
            .column("severity", AlertItem::severity)
            .column("message_zh", item -> item.message().zh())
            .column("message_en", item -> item.message().en())
            .column("open", AlertItem::open)
            .column("state", AlertItem::state)
            .column("opened_at", AlertItem::openedAt)
            .column("changed_at", AlertItem::changedAt);

    private static final CsvTable<AlertGroup> GROUPS = new CsvTable<AlertGroup>()
            .column("organ_key", AlertGroup::organKey)
            .column("organ", AlertGroup::organ)
            .column("division", AlertGroup::division)
            .column("year", AlertGroup::year)
            .column("alerts", AlertGroup::alerts)
            .column("open", AlertGroup::open)
            .column("errors", AlertGroup::errors)
            .column("warnings", AlertGroup::warnings)
            .column("unhandled", AlertGroup::unhandled)
            .column("changed_at", AlertGroup::changedAt);

    private final AlertReader alerts;
    private final AlertStepping stepping;
    private final AlertSight sight;

    AlertResource(AlertReader alerts, AlertStepping stepping, AlertSight sight) {
        this.sight = sight;
        this.alerts = alerts;
        this.stepping = stepping;
    }

    @GET
    @Path("alerts{suffix: (\\.csv)?}")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV})
    @Operation(summary = "预警，新者在前 Alerts, the last opened first")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = ".csv or nothing")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "report year; 0: none")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits")
    @Parameter(name = "organ", in = ParameterIn.QUERY, description = "part of the organ's name or key")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "finding, missing, late or portal")
    @Parameter(name = "rule", in = ParameterIn.QUERY, description = "rule id, as in T3-003")
    @Parameter(name = "severity", in = ParameterIn.QUERY, description = "error or warning")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "new, dispatched, explained, corrected or verified: how far people are")
    @Parameter(name = "open", in = ParameterIn.QUERY, description = "true or false: whether it is still so")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "from the next link")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AlertItem[].class)))
    public Uni<Response> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), AlertFilter.OF_LIST);
        return Database.asked(alerts.list(
                        AlertFilter.of(parameters).within(sight.scope()), parameters.cursor(1), parameters.limit()))
                .map(slice -> Answer.page(slice, ALERTS, uri, headers));
    }

    @GET
    @Path("alert-groups{suffix: (\\.csv)?}")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV})
    @Operation(summary = "按机关与年度汇总的预警 Alerts by organ and year, the newest year first; parameters as for alerts")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = ".csv or nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AlertGroup[].class)))
    public Uni<Response> groups(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), AlertFilter.OF_LIST);
        return Database.asked(alerts.groups(
                        AlertFilter.of(parameters).within(sight.scope()), parameters.cursor(2), parameters.limit()))
                .map(slice -> Answer.page(slice, GROUPS, uri, headers));
    }

    @GET
    @Path("alerts/{id}")
    @Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
    @Operation(summary = "一条预警及其经过 An alert, everything that happened to it, and what may be done next")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FullAlert.class)))
    @APIResponse(responseCode = "404", description = "GJ-701")
    public Uni<Response> find(@PathParam("id") String id) {
        return Database.asked(alerts.find(id, sight.scope()))
                .map(found -> found.map(Answer::json).orElseGet(() -> Answer.problem(AlertProblems.noAlert(id))));
    }

    @POST
    @Path("alerts/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
    @Operation(summary = "派发、说明、整改或复核 Dispatch, explain, correct or verify an alert; nothing said is ever lost")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FullAlert.class)))
    @APIResponse(responseCode = "400", description = "GJ-601")
    @APIResponse(responseCode = "404", description = "GJ-701")
    @APIResponse(responseCode = "409", description = "GJ-702: not from this state")
    public Uni<Response> step(@PathParam("id") String id, SentStep sent) {
        if (sent == null) {
            throw new WrongParameterException("body", "JSON 对象", "a JSON object", "nothing");
        }
        return stepping.take(id, sent).map(Answer::json);
    }
}
