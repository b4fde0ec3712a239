package dev.gouji.validate;

import dev.gouji.access.Caller;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.office.OfficeRule;
import dev.gouji.validate.office.RuleState;
import dev.gouji.validate.office.WrittenRule;
import dev.gouji.validate.store.OfficeRules;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Moves the office's own rules on: proposed by who writes them, taken into the book and out of it by somebody else. */
@Path("/v1/rules")
@Tag(name = "rules", description = "规则 Rule book")
@Produces({MediaType.APPLICATION_JSON, RuleExchange.PROBLEM})
class RuleSteps {
    /** With more of them a check would take longer than reading the report. */
    private static final int ACTIVE_MAX = 200;

    private final BookInForce books;
    private final OfficeRules own;
    private final Caller caller;
    private final boolean secondPerson;

    RuleSteps(
            BookInForce books,
            OfficeRules own,
            Caller caller,
            @ConfigProperty(name = "gouji.validate.second-person") boolean secondPerson) {
        this.books = books;
        this.own = own;
        this.caller = caller;
        this.secondPerson = secondPerson;
    }

    /** A step of a version; the newest one unless it says which. */
    record Move(Integer version, boolean untested, String reason, String person) {}

    /** A version of a rule of the office, the newest when none is named; refuses what is none. */
    static OfficeRule version(OfficeRules own, String id, Integer version) {
        if (RuleBook.standard().rule(id).isPresent()) {
            throw new RuleRefusal(RuleProblem.impossible(
                    "%s 是内置规则：只能启用、停用或调整级别（PUT /v1/rules/%1$s/setting）。".formatted(id),
                    "%s is built in: it can be switched on and off and graded (PUT /v1/rules/%1$s/setting)."
                            .formatted(id)));
        }
        return own.versions(id).stream()
                .filter(rule -> version == null || rule.version() == version)
                .findFirst()
                .orElseThrow(() -> new RuleRefusal(RuleProblem.noRule(id)));
    }

    @POST
    @Path("{id}/propose")
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "提议 Ask for a version to be taken into the rule book; it needs a shadow run, or \"untested\": true")
    @APIResponse(responseCode = "200", description = "where it stands")
    @APIResponse(responseCode = "404", description = "GJ-605")
    @APIResponse(responseCode = "409", description = "GJ-611")
    public Response propose(@PathParam("id") String id, byte[] body) {
        return RuleExchange.answered(() -> {
            Move move = RuleExchange.read(body, Move.class);
            OfficeRule rule = version(own, id, move.version());
            if (rule.state() != RuleState.DRAFT && rule.state() != RuleState.TESTED) {
                throw new RuleRefusal(RuleProblem.impossible(
                        "该版本现为“%s”，不能提议。".formatted(rule.state().title()),
                        "This version is %s and cannot be proposed."
                                .formatted(rule.state().wire())));
            }
            requireTested(rule, move.untested());
            own.propose(id, rule.version(), caller.name(), move.reason());
            return RuleExchange.json(200, Standing.in(books.book(), id, rule.version(), RuleState.PROPOSED))
                    .build();
        });
    }

    @POST
    @Path("{id}/activate")
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "启用 Take a proposed version into the rule book; somebody else than who wrote or proposed it has to do that")
    @APIResponse(responseCode = "200", description = "where it stands")
    @APIResponse(responseCode = "409", description = "GJ-611, GJ-614")
    public Response activate(@PathParam("id") String id, byte[] body) {
        return RuleExchange.answered(() -> {
            Move move = RuleExchange.read(body, Move.class);
            String person = caller.name();
            OfficeRule rule = version(own, id, move.version());
            requireActivable(rule, move.untested(), person);
            WrittenRule.compile(id, rule.draft());
            return moved(rule, new OfficeRules.Step(RuleState.ACTIVE, person, move.reason()));
        });
    }

    private void requireActivable(OfficeRule rule, boolean untested, String person) {
        if (rule.state() == RuleState.ACTIVE) {
            throw new RuleRefusal(RuleProblem.impossible("该版本已启用。", "This version is active already."));
        }
        if (secondPerson && rule.isOf(person)) {
            throw new RuleRefusal(RuleProblem.needsAnother(rule.id(), rule.version()));
        }
        if (secondPerson && rule.state() != RuleState.PROPOSED) {
            throw new RuleRefusal(RuleProblem.impossible(
                    "该版本尚未提议，请其编写人 POST /v1/rules/%s/propose。".formatted(rule.id()),
                    "This version is not proposed: who wrote it sends POST /v1/rules/%s/propose."
                            .formatted(rule.id())));
        }
        requireTested(rule, untested);
        List<OfficeRule> active = own.active();
        if (active.size() >= ACTIVE_MAX
                && active.stream().noneMatch(each -> each.id().equals(rule.id()))) {
            throw new RuleRefusal(RuleProblem.impossible(
                    "启用的规则至多 %d 条。".formatted(ACTIVE_MAX), "At most %d rules can be active.".formatted(ACTIVE_MAX)));
        }
    }

    private static void requireTested(OfficeRule rule, boolean untested) {
        if (rule.state() == RuleState.DRAFT && !untested) {
            throw new RuleRefusal(RuleProblem.impossible(
                    "该版本尚未试运行。请先 POST /v1/rules/%s/shadow-runs，或注明 \"untested\": true。".formatted(rule.id()),
                    "This version had no shadow run. Start one with POST /v1/rules/%s/shadow-runs, or say \"untested\": true."
                            .formatted(rule.id())));
        }
    }

    private Response moved(OfficeRule rule, OfficeRules.Step step) {
        own.changeBook(rule.id(), rule.version(), step);
        books.refresh();
        return RuleExchange.json(200, Standing.in(books.book(), rule.id(), rule.version(), step.to()))
                .build();
    }

    @POST
    @Path("{id}/retire")
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "停用 Take the active version of a rule out of the rule book, or give a draft up")
    @APIResponse(responseCode = "200", description = "where it stands")
    @APIResponse(responseCode = "409", description = "GJ-611")
    public Response retire(@PathParam("id") String id, byte[] body) {
        return RuleExchange.answered(() -> {
            Move move = RuleExchange.read(body, Move.class);
            String person = caller.name();
            OfficeRule newest = version(own, id, move.version());
            OfficeRule rule = own.versions(id).stream()
                    .filter(each -> move.version() == null && each.state() == RuleState.ACTIVE)
                    .findFirst()
                    .orElse(newest);
            if (rule.state() == RuleState.RETIRED) {
                throw new RuleRefusal(RuleProblem.impossible("该版本已停用。", "This version is retired already."));
            }
            return moved(rule, new OfficeRules.Step(RuleState.RETIRED, person, move.reason()));
        });
    }
}
