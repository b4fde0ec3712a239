package dev.gouji.validate;

import dev.gouji.access.Caller;
import dev.gouji.access.policy.Scope;
import dev.gouji.validate.RulePages.History;
import dev.gouji.validate.RulePages.RuleItem;
import dev.gouji.validate.RulePages.RuleList;
import dev.gouji.validate.RulePages.RulePage;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleSetting;
import dev.gouji.validate.office.OfficeRule;
import dev.gouji.validate.office.OfficeRuleId;
import dev.gouji.validate.office.RuleState;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.store.BookRevisions;
import dev.gouji.validate.store.OfficeRules;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule book to read: the built-in rules and those of the office. */
@Path("/v1/rules")
@Tag(name = "rules", description = "规则 Rule book")
class RuleResource {
    private final BookInForce books;
    private final BookRevisions revisions;
    private final OfficeRules own;
    private final RuleCounts counts;
    private final Caller caller;

    RuleResource(BookInForce books, BookRevisions revisions, OfficeRules own, RuleCounts counts, Caller caller) {
        this.caller = caller;
        this.books = books;
        this.revisions = revisions;
        this.own = own;
        this.counts = counts;
    }

    @GET
    @Blocking
    @Produces({MediaType.APPLICATION_JSON, RuleExchange.PROBLEM})
    @Operation(summary = "全部规则 All rules, in the order of the book, in one page; state and origin filter them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleList.class)))
    @APIResponse(responseCode = "503", description = "GJ-604")
    public Response rules(
            @QueryParam("state") String state, @QueryParam("origin") String origin, @Context Request request) {
        return RuleExchange.answered(() -> {
            BookInForce.Edition edition = books.edition();
            Stream<RuleItem> items = Stream.concat(
                    RuleBook.standard().rules().stream()
                            .map(rule -> RuleItem.of(
                                    rule, setting(edition, rule.text().id()))),
                    own.newest().stream().map(RuleItem::of));
            return RuleExchange.tagged(
                    new RuleList(
                            edition.book().version(),
                            items.filter(item -> state == null || item.state().equals(state))
                                    .filter(item ->
                                            origin == null || item.origin().equals(origin))
                                    .toList()),
                    request);
        });
    }

    private static RuleSetting setting(BookInForce.Edition edition, String rule) {
        return edition.settings().getOrDefault(rule, RuleSetting.AS_DELIVERED);
    }

    @GET
    @Path("{id}")
    @Blocking
    @Produces({MediaType.APPLICATION_JSON, RuleExchange.PROBLEM})
    @Operation(summary = "一条规则 One rule: what must hold, on what basis, what to do, and what it came to so far")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RulePage.class)))
    @APIResponse(responseCode = "404", description = "GJ-605")
    @APIResponse(responseCode = "503", description = "GJ-604")
    public Response rule(@PathParam("id") String id, @Context Request request) {
        return RuleExchange.answered(() -> {
            if (OfficeRuleId.isOne(id)) {
                List<OfficeRule> versions = versions(id);
                OfficeRule newest = versions.getFirst();
                RulePage page =
                        RulePage.of(newest, active(versions), books.book().version(), counted(id));
                return RuleExchange.tagged(newest.version(), page, request);
            }
            Rule rule = builtIn(id);
            int version = revisions.settings(id).stream()
                    .map(BookRevisions.KeptSetting::version)
                    .findFirst()
                    .orElse(0);
            BookInForce.Edition edition = books.edition();
            RulePage page =
                    RulePage.of(rule, setting(edition, id), edition.book().version(), counted(id));
            return RuleExchange.tagged(version, page, request);
        });
    }

    /** How often it found something is for who may see every finding; null for all others. */
    private RuleCounts.OfRule counted(String id) {
        return caller.scope("findings.read") instanceof Scope.Everything ? counts.of(id) : null;
    }

    @GET
    @Path("{id}/versions")
    @Blocking
    @Produces({MediaType.APPLICATION_JSON, RuleExchange.PROBLEM})
    @Operation(
            summary =
                    "一条规则的历次版本 The versions of a rule of the office, or the settings of a built-in one, the newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = History.class)))
    @APIResponse(responseCode = "404", description = "GJ-605")
    public Response history(@PathParam("id") String id, @Context Request request) {
        return RuleExchange.answered(() -> RuleExchange.tagged(
                OfficeRuleId.isOne(id)
                        ? new History(id, RulePages.OFFICE, versions(id))
                        : new History(builtIn(id).text().id(), RulePages.BUILT_IN, revisions.settings(id)),
                request));
    }

    private List<OfficeRule> versions(String id) {
        List<OfficeRule> versions = own.versions(id);
        if (versions.isEmpty()) {
            throw new RuleRefusal(RuleProblem.noRule(id));
        }
        return versions;
    }

    private static Integer active(List<OfficeRule> versions) {
        return versions.stream()
                .filter(version -> version.state() == RuleState.ACTIVE)
                .map(OfficeRule::version)
                .findFirst()
                .orElse(null);
    }

    private static Rule builtIn(String id) {
        return RuleBook.standard().rule(id).orElseThrow(() -> new RuleRefusal(RuleProblem.noRule(id)));
    }
}
