package dev.gouji.stats;

import dev.gouji.stats.listing.DeadLetter;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was put aside, and sending it back. */
@Path("/v1/dead-letters")
@Blocking
@Tag(name = "dead letters", description = "死信 Records put aside")
class DeadLetterResource {
    static final int OF_EACH_PARTITION = 50;

    private final DeadLetters letters;

    DeadLetterResource(DeadLetters letters) {
        this.letters = letters;
    }

    /** A list without pages. */
    record Listed(List<DeadLetter> items) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
    @Operation(summary = "死信，新者在前 Records put aside, the newest of each partition, the newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeadLetter[].class)))
    @APIResponse(responseCode = "503", description = "GJ-624")
    public Response list() {
        return Answer.json(new Listed(letters.newest(OF_EACH_PARTITION)));
    }

    @POST
    @Path("{id}/replay")
    @Produces({MediaType.APPLICATION_JSON, Answer.PROBLEM})
    @Operation(summary = "送回原处理队列 Send it back to where it came from; doing so twice changes nothing")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = DeadLetter.class)))
    @APIResponse(responseCode = "404", description = "GJ-623")
    public Response replay(@PathParam("id") String id) {
        return letters.replay(id)
                .map(letter -> Response.fromResponse(Answer.json(letter))
                        .status(Response.Status.ACCEPTED)
                        .build())
                .orElseGet(() -> Answer.problem(Problem.noDeadLetter(id)));
    }
}
