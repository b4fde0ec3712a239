package dev.gouji.validate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.gouji.access.Caller;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleSetting;
import dev.gouji.validate.office.RejectedRuleException;
import dev.gouji.validate.office.WrittenRule;
import dev.gouji.validate.shadow.Proposal;
import dev.gouji.validate.store.OfficeRules;
import dev.gouji.validate.store.ShadowRuns;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs rules over all stored reports before they are in force. */
@Path("/v1/rules")
@Tag(name = "rules", description = "规则 Rule book")
@Produces({MediaType.APPLICATION_JSON, RuleExchange.PROBLEM})
class ShadowRunResource {
    /** A run that has not moved for so long has lost its process. */
    private static final Duration STILL = Duration.ofMinutes(2);

    private final BookInForce books;
    private final OfficeRules own;
    private final ShadowRuns runs;
    private final ShadowRunner runner;
    private final Caller caller;

    ShadowRunResource(BookInForce books, OfficeRules own, ShadowRuns runs, ShadowRunner runner, Caller caller) {
        this.caller = caller;
        this.books = books;
        this.own = own;
        this.runs = runs;
        this.runner = runner;
    }

    /**
     * What to run.
     *
     * @param against {@code in_force}: the book in force now; {@code found}: what was found when the reports were checked
     * @param version of a rule of the office; the newest unless it says which
     * @param on of a built-in rule
     * @param severity of a built-in rule
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RunRequest(String against, Integer version, Boolean on, Severity severity, String person) {}

    /** A run and what came of it so far. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Run(
            String rule,
            int number,
            @JsonRawValue String request,
            String person,
            String state,
            long processed,
            long total,
            @JsonProperty("started_at") Instant startedAt,
            @JsonProperty("finished_at") Instant finishedAt,
            @JsonRawValue String result) {
        static Run of(ShadowRuns.Row row) {
            boolean lost =
                    row.state().equals("running") && row.updatedAt().plus(STILL).isBefore(Instant.now());
            return new Run(
                    row.rule(),
                    row.number(),
                    row.request(),
                    row.person(),
                    lost ? "interrupted" : row.state(),
                    row.processed(),
                    row.total(),
                    row.startedAt(),
                    row.finishedAt(),
                    row.result());
        }
    }

    @POST
    @Path("{id}/shadow-runs")
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "试运行 Run a change over all stored reports in the background: what would it add and drop?")
    @APIResponse(responseCode = "202", description = "Location leads to the run")
    @APIResponse(responseCode = "404", description = "GJ-605")
    @APIResponse(responseCode = "503", description = "GJ-613")
    public Response begin(@PathParam("id") String id, byte[] body) {
        return RuleExchange.answered(() -> {
            RunRequest request = RuleExchange.read(body, RunRequest.class);
            String person = caller.name();
            RunRequest complete = complete(id, request);
            ShadowRunner.Errand errand = new ShadowRunner.Errand(
                    id,
                    complete.version(),
                    proposal(id, complete),
                    complete.against().equals("found"),
                    person);
            int number = runner.begin(errand, new String(RuleExchange.bytes(complete), StandardCharsets.UTF_8));
            String location = "/v1/rules/%s/shadow-runs/%d".formatted(id, number);
            return RuleExchange.json(202, Run.of(runs.find(id, number).orElseThrow()))
                    .header(HttpHeaders.LOCATION, location)
                    .build();
        });
    }

    /** With everything that was left out. */
    private RunRequest complete(String id, RunRequest request) {
        String against = request.against() == null ? "in_force" : request.against();
        if (!Set.of("in_force", "found").contains(against)) {
            throw new RuleRefusal(RuleProblem.wrong("against", "in_force 或 found。 in_force or found."));
        }
        if (RuleBook.standard().rule(id).isPresent()) {
            boolean on = request.on() == null || request.on();
            return new RunRequest(against, null, on, request.severity(), caller.name());
        }
        return new RunRequest(
                against, RuleSteps.version(own, id, request.version()).version(), null, null, caller.name());
    }

    private Proposal proposal(String id, RunRequest request) throws RejectedRuleException {
        BookInForce.Edition edition = books.edition();
        return request.version() == null
                ? Proposal.of(edition.book(), id, new RuleSetting(request.on(), request.severity()), edition.settings())
                : Proposal.of(
                        edition.book(),
                        WrittenRule.compile(
                                id,
                                RuleSteps.version(own, id, request.version()).draft()));
    }

    @GET
    @Path("{id}/shadow-runs/{number}")
    @Blocking
    @Operation(summary = "试运行的结果 How far a shadow run is, and what came of it")
    @APIResponse(responseCode = "200", description = "waiting, running, done, failed or interrupted")
    @APIResponse(responseCode = "404", description = "GJ-612")
    public Response run(@PathParam("id") String id, @PathParam("number") String number) {
        return RuleExchange.answered(() -> {
            Optional<ShadowRuns.Row> found =
                    number.matches("\\d{1,9}") ? runs.find(id, Integer.parseInt(number)) : Optional.empty();
            return RuleExchange.json(
                            200, Run.of(found.orElseThrow(() -> new RuleRefusal(RuleProblem.noRun(id, number)))))
                    .build();
        });
    }
}
