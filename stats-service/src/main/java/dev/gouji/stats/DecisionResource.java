package dev.gouji.stats;

import dev.gouji.stats.listing.FindingDecisions;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.store.Decisions;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people decide on findings. A finding whose figures change is another one, and open again. */
@Path("/v1/findings/{id}/decision")
@Tag(name = "findings", description = "问题与退件 Findings and refusals")
class DecisionResource {
    private final Decisions decisions;
    private final Deciding deciding;
    private final Sight sight;

    DecisionResource(Decisions decisions, Deciding deciding, Sight sight) {
        this.sight = sight;
        this.decisions = decisions;
        this.deciding = deciding;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
    @Operation(summary = "一条问题的处理情况 How a finding stands, its history, and the explanation of an earlier year")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingDecisions.class)))
    @APIResponse(responseCode = "404", description = "GJ-607")
    public Uni<Response> decisions(@PathParam("id") String id) {
        return Database.asked(decisions.of(id, sight.scope()))
                .map(found -> found.map(Answer::json).orElseGet(() -> Answer.problem(Problem.noFinding(id))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
    @Operation(summary = "说明、确认或撤销一条问题 Explain, confirm, dismiss or reopen a finding; nothing decided is ever lost")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingDecisions.class)))
    @APIResponse(responseCode = "400", description = "GJ-601")
    @APIResponse(responseCode = "404", description = "GJ-607")
    public Uni<Response> decide(@PathParam("id") String id, Deciding.Decision decision) {
        if (decision == null) {
            throw new WrongParameterException("body", "JSON 对象", "a JSON object", "nothing");
        }
        return deciding.decide(id, decision).map(Answer::json);
    }
}
