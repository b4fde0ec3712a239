package dev.gouji.stats;

import dev.gouji.access.Caller;
import dev.gouji.stats.listing.DeadLetter;
import dev.gouji.stats.listing.Parameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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

/** What was put aside, and sending it back. */
@Path("/v1/dead-letters")
@Blocking
@Tag(name = "dead letters", description = "死信 Records put aside")
class DeadLetterResource {
    private static final Set<String> PARAMETERS = Set.of("redriven");

    private final SentLetters letters;
    private final Caller caller;

    DeadLetterResource(SentLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    /** A list without pages. */
    record Listed(List<DeadLetter> items) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
    @Operation(summary = "死信，新者在前 Records put aside, the newest of each partition, the newest first")
    @Parameter(
            name = "redriven",
            in = ParameterIn.QUERY,
            description = "true: those that were sent back; false, when not given: those that wait")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeadLetter[].class)))
    @APIResponse(responseCode = "503", description = "GJ-624")
    public Response list(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        return Answer.json(new Listed(letters.list(SentLetters.redriven(parameters))));
    }

    @POST
    @Path("{id}/replay")
    @Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
    @Operation(summary = "送回原处理队列 Send it back to where it came from; doing so twice changes nothing")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = DeadLetter.class)))
    @APIResponse(responseCode = "404", description = "GJ-623")
    public Response replay(@PathParam("id") String id) {
        return letters.replay(id, caller.name())
                .map(letter -> Response.fromResponse(Answer.json(letter))
                        .status(Response.Status.ACCEPTED)
                        .build())
                .orElseGet(() -> Answer.problem(Problem.noDeadLetter(id)));
    }
}
