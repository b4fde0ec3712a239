package dev.gouji.validate;

import dev.gouji.access.Caller;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleSetting;
import dev.gouji.validate.office.OfficeRule;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writes the office's own rules, takes them into the book and out of it, and sets built-in ones. */
@Path("/v1/rules")
@Tag(name = "rules", description = "规则 Rule book")
@Produces({MediaType.APPLICATION_JSON, RuleExchange.PROBLEM})
class RuleEditing {
    /** With more of them a check would take longer than reading the report. */
    private static final int ACTIVE_MAX = 200;

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

    /** A step of a version; the newest one unless it says which. */
    record Move(Integer version, boolean untested, String reason, String person) {}

    /** What becomes of a built-in rule. */
    record Setting(Boolean on, Severity severity, String reason, String person) {}

    /** Where a rule stands after a change. */
    record Standing(String id, int version, RuleState state, String book) {}

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
        return RuleExchange.json(status, standing(id, version, RuleState.DRAFT))
                .header(HttpHeaders.LOCATION, "/v1/rules/" + id)
                .tag("v" + version)
                .build();
    }

    private Standing standing(String id, int version, RuleState state) {
        return new Standing(id, version, state, books.book().version());
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
            int version = newest(id).version();
            RuleExchange.requireVersion(id, version, ifMatch);
            try {
                return saved(id, version + 1, written, 200);
            } catch (UnstorableException e) {
                throw new RuleRefusal(RuleProblem.changed(id, version + 1));
            }
        });
    }

    private OfficeRule newest(String id) {
        return version(id, null);
    }

    private OfficeRule version(String id, Integer version) {
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
    @Path("{id}/activate")
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "启用 Take a version into the rule book; it needs a shadow run, or \"untested\": true")
    @APIResponse(responseCode = "200", description = "where it stands")
    @APIResponse(responseCode = "409", description = "GJ-611")
    public Response activate(@PathParam("id") String id, byte[] body) {
        return RuleExchange.answered(() -> {
            Move move = RuleExchange.read(body, Move.class);
            String person = caller.name();
            OfficeRule rule = version(id, move.version());
            requireActivable(rule, move.untested());
            WrittenRule.compile(id, rule.draft());
            return moved(rule, new OfficeRules.Step(RuleState.ACTIVE, person, move.reason()));
        });
    }

    private void requireActivable(OfficeRule rule, boolean untested) {
        if (rule.state() == RuleState.ACTIVE) {
            throw new RuleRefusal(RuleProblem.impossible("该版本已启用。", "This version is active already."));
        }
        if (rule.state() == RuleState.DRAFT && !untested) {
            throw new RuleRefusal(RuleProblem.impossible(
                    "该版本尚未试运行。请先 POST /v1/rules/%s/shadow-runs，或注明 \"untested\": true。".formatted(rule.id()),
                    "This version had no shadow run. Start one with POST /v1/rules/%s/shadow-runs, or say \"untested\": true."
                            .formatted(rule.id())));
        }
        List<OfficeRule> active = own.active();
        if (active.size() >= ACTIVE_MAX
                && active.stream().noneMatch(each -> each.id().equals(rule.id()))) {
            throw new RuleRefusal(RuleProblem.impossible(
                    "启用的规则至多 %d 条。".formatted(ACTIVE_MAX), "At most %d rules can be active.".formatted(ACTIVE_MAX)));
        }
    }

    private Response moved(OfficeRule rule, OfficeRules.Step step) {
        own.changeBook(rule.id(), rule.version(), step);
        books.refresh();
        return RuleExchange.json(200, standing(rule.id(), rule.version(), step.to()))
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
            OfficeRule newest = version(id, move.version());
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
            return RuleExchange.json(200, standing(id, version + 1, on ? RuleState.ACTIVE : RuleState.RETIRED))
                    .tag("v" + (version + 1))
                    .build();
        });
    }
}
