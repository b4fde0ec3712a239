package dev.gouji.stats;

import dev.gouji.access.Caller;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.page.DeadLettersPage;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page on what was put aside, with a button to send it back. */
@Path("/dead-letters")
@Produces(Html.TYPE)
@Blocking
class DeadLetterPages {
    private static final Set<String> OF_PAGE = Set.of("sent", "redriven");

    private final SentLetters letters;
    private final Caller caller;

    DeadLetterPages(SentLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> page(@Context UriInfo uri) {
        return Html.page(() -> {
            Parameters parameters = new Parameters(uri.getQueryParameters(), OF_PAGE);
            boolean redriven = SentLetters.redriven(parameters);
            return Uni.createFrom()
                    .item(Templates.deadLetters(
                            DeadLettersPage.of(letters.list(redriven), redriven, parameters.text("sent"))));
        });
    }

    /** From the button of the page alone: another site cannot press it for somebody. */
    @POST
    @Path("{id}/replay")
    @Operation(hidden = true)
    public Uni<Response> press(@PathParam("id") String id, @HeaderParam("Sec-Fetch-Site") String from) {
        if (from != null && !from.equals("same-origin")) {
            return Html.problem(Problem.noDeadLetter(id));
        }
        return Uni.createFrom()
                .deferred(() -> letters.replay(id, caller.name())
                        .map(letter -> Uni.createFrom()
                                .item(Html.seeOther("/dead-letters?sent=" + letter.id())
                                        .build()))
                        .orElseGet(() -> Html.problem(Problem.noDeadLetter(id))))
                .onFailure(ProblemException.class)
                .recoverWithUni(failure -> Html.problem(((ProblemException) failure).problem()));
    }
}
