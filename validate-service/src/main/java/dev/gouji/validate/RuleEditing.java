package dev.gouji.validate;

import dev.gouji.access.Caller;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleSetting;
import dev.gouji.validate.office.OfficeRuleId;
import dev.gouji.validate.office.RejectedRuleException;
import dev.gouji.validate.office.RuleDraft;
import dev.gouji.validate.office.RuleRequest;
import dev.gouji.validate.office.RuleState;
import dev.gouji.validate.office.WrittenRule;
import dev.gouji.validate.store.BookRevisions;
import dev.gouji.validate.store.OfficeRules;
import dev.gouji.validate.store.UnstorableException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writes the office's own rules and sets built-in ones. */
@Path("/v1/rules")
@Tag(name = "rules", description = "规则 Rule book")
@Produces({MediaType.APPLICATION_JSON, RuleExchange.PROBLEM})
class RuleEditing {
    private final BookInForce books;
    private final BookRevisions revisions;
    private final OfficeRules own;
    private final Caller caller;

    RuleEditing(BookInForce books, BookRevisions revisions, OfficeRules own, Caller caller) {
        this.caller = caller;
        this.books = books;
        this.revisions = revisions;
        this.own = own;
    }

    /** A rule. The person is who asks; one that is sent is passed over, as in the other requests. */
    record Written(RuleRequest rule, String person) {
        Written {
            if (rule == null) {
                throw new IllegalArgumentException("rule：要写规则。 the rule is needed.");
            }
        }
    }

    /** What becomes of a built-in rule. */
    record Setting(Boolean on, Severity severity, String reason, String person) {}

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "新增规则 Save a new rule of the office as a draft; it is checked first")
    @RequestBody(description = "rule")
    @APIResponse(responseCode = "201", description = "the draft; Location leads to it")
    @APIResponse(responseCode = "400", description = "GJ-601")
    @APIResponse(responseCode = "409", description = "GJ-611")
    @APIResponse(responseCode = "422", description = "GJ-608, with the places")
    public Response add(byte[] body) {
        return RuleExchange.answered(() -> {
            Written written = RuleExchange.read(body, Written.class);
            String id =
                    written.rule().id() == null ? own.nextId() : written.rule().id();
            requireFree(id);
            return saved(id, 1, written, 201);
        });
    }

    private void requireFree(String id) {
        if (!OfficeRuleId.isOne(id)) {
            throw new RuleRefusal(RuleProblem.wrong(
                    "id", "本机关规则的编号为 LOC-001 至 LOC-999。 the office's own rules are called LOC-001 to LOC-999."));
        }
        if (!own.versions(id).isEmpty()) {
            throw new RuleRefusal(RuleProblem.impossible(
                    "已有规则 %s，请用 PUT 修改。".formatted(id), "There is a rule %s; change it with PUT.".formatted(id)));
        }
    }

    private Response saved(String id, int version, Written written, int status) throws RejectedRuleException {
        String person = caller.name();
        RuleDraft draft = written.rule().draft();
        WrittenRule.compile(id, draft);
        own.add(id, version, draft, person);
        return RuleExchange.json(status, Standing.in(books.book(), id, version, RuleState.DRAFT))
                .header(HttpHeaders.LOCATION, "/v1/rules/" + id)
                .tag("v" + version)
                .build();
    }

    @PUT
    @Path("{id}")
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "修改规则 Save the next version of a rule as a draft; the active version stays in force")
    @APIResponse(responseCode = "200", description = "the draft")
    @APIResponse(responseCode = "409", description = "GJ-611")
    @APIResponse(responseCode = "412", description = "GJ-609")
    @APIResponse(responseCode = "422", description = "GJ-608, with the places")
    @APIResponse(responseCode = "428", description = "GJ-610")
    public Response change(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] body) {
        return RuleExchange.answered(() -> {
            Written written = RuleExchange.read(body, Written.class);
            int version = RuleSteps.version(own, id, null).version();
            RuleExchange.requireVersion(id, version, ifMatch);
            try {
                return saved(id, version + 1, written, 200);
            } catch (UnstorableException e) {
                throw new RuleRefusal(RuleProblem.changed(id, version + 1));
            }
        });
    }

    @PUT
    @Path("{id}/setting")
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "设置内置规则 Switch a built-in rule on or off, or grade its findings otherwise")
    @APIResponse(responseCode = "200", description = "where it stands")
    @APIResponse(responseCode = "404", description = "GJ-605")
    @APIResponse(responseCode = "412", description = "GJ-609")
    @APIResponse(responseCode = "428", description = "GJ-610")
    public Response set(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] body) {
        return RuleExchange.answered(() -> {
            Setting wanted = RuleExchange.read(body, Setting.class);
            String person = caller.name();
            String reason = RuleExchange.requireReason(wanted.reason());
            if (RuleBook.standard().rule(id).isEmpty()) {
                throw new RuleRefusal(RuleProblem.noRule(id));
            }
            int version = revisions.settings(id).stream()
                    .map(BookRevisions.KeptSetting::version)
                    .findFirst()
                    .orElse(0);
            RuleExchange.requireVersion(id, version, ifMatch);
            boolean on = wanted.on() == null || wanted.on();
            revisions.add(id, version + 1, new RuleSetting(on, wanted.severity()), person, reason);
            books.refresh();
            return RuleExchange.json(
                            200, Standing.in(books.book(), id, version + 1, on ? RuleState.ACTIVE : RuleState.RETIRED))
                    .tag("v" + (version + 1))
                    .build();
        });
    }
}
