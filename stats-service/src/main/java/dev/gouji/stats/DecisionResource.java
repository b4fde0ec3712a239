package dev.gouji.stats;

import dev.gouji.access.Caller;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people decide on findings. A finding whose figures change is another one, and open again. */
@Path("/v1/findings/{id}/decision")
@Tag(name = "findings", description = "问题与退件 Findings and refusals")
class DecisionResource {
    private static final String EXPLAINED = "explained";
    private static final Set<String> STATES = Set.of(EXPLAINED, "confirmed", "dismissed", "reopened");
    private static final Set<String> NEED_A_REASON = Set.of(EXPLAINED, "dismissed");
    private static final int REASON_MAX = 4_000;

    private final Decisions decisions;
    private final Caller caller;
    private final Sight sight;

    DecisionResource(Decisions decisions, Caller caller, Sight sight) {
        this.sight = sight;
        this.caller = caller;
        this.decisions = decisions;
    }

    /** A decision as it is sent; the person is who sends it. */
    record Decision(String state, String reason) {
        void requireComplete() {
            if (state == null || !STATES.contains(state)) {
                throw wrong("state", "explained、confirmed、dismissed 或 reopened", "one of these four", state);
            }
            boolean without = reason == null || reason.isBlank();
            if (without && NEED_A_REASON.contains(state) || !without && reason.length() > REASON_MAX) {
                throw wrong("reason", "说明或理由，至多4000字", "a reason of at most 4,000 characters", reason);
            }
        }

        private static WrongParameterException wrong(String name, String zh, String en, String found) {
            return new WrongParameterException(name, zh, en, String.valueOf(found));
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
    @Operation(summary = "一条问题的处理情况 How a finding stands, its history, and the explanation of an earlier year")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingDecisions.class)))
    @APIResponse(responseCode = "404", description = "GJ-607")
    public Uni<Response> decisions(@PathParam("id") String id) {
        return Database.asked(decisions.of(id))
                .map(found -> found.map(Answer::json).orElseGet(() -> Answer.problem(Problem.noFinding(id))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
    @Operation(summary = "说明、确认或撤销一条问题 Explain, confirm, dismiss or reopen a finding; nothing decided is ever lost")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingDecisions.class)))
    @APIResponse(responseCode = "400", description = "GJ-601")
    @APIResponse(responseCode = "404", description = "GJ-607")
    public Uni<Response> decide(@PathParam("id") String id, Decision decision) {
        if (decision == null) {
            throw new WrongParameterException("body", "JSON 对象", "a JSON object", "nothing");
        }
        decision.requireComplete();
        String person = caller.name();
        Uni<Boolean> allowed =
                decision.state().equals(EXPLAINED) ? Uni.createFrom().item(true) : sight.maySettle(id);
        return Database.asked(allowed.chain(may -> may
                ? decisions
                        .add(id, decision.state(), decision.reason(), person)
                        .map(found -> found.map(Answer::json).orElseGet(() -> Answer.problem(Problem.noFinding(id))))
                : Uni.createFrom().item(Answer.problem(Problem.mayOnlyExplain()))));
    }
}
