package dev.gouji.validate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule book to read. It changes only with the program. */
@Path("/v1/rules")
@Tag(name = "rules", description = "规则 Rule book")
class RuleResource {
    private static final String PROBLEM = "application/problem+json";

    /** One rule in a list. */
    record RuleItem(
            String id, String slug, String family, Bilingual title, Severity severity, Set<FormGeneration> forms) {
        static RuleItem of(Rule rule) {
            RuleText text = rule.text();
            return new RuleItem(
                    text.id(), text.slug(), familyOf(text.id()), text.title(), rule.severity(), formsOf(rule));
        }
    }

    /** The whole book. */
    record RuleList(String version, List<RuleItem> items) {}

    /** All that people read about one rule; its findings are a list of their own. */
    record RulePage(
            String id,
            String slug,
            String family,
            String version,
            Bilingual title,
            Bilingual explanation,
            String basis,
            Bilingual advice,
            @JsonProperty("false_alarms") Bilingual falseAlarms,
            Severity severity,
            Set<FormGeneration> forms,
            @JsonProperty("speaks_in_place_of") Set<String> speaksInPlaceOf,
            String findings) {
        static RulePage of(Rule rule, String version) {
            RuleText text = rule.text();
            return new RulePage(
                    text.id(),
                    text.slug(),
                    familyOf(text.id()),
                    version,
                    text.title(),
                    text.explanation(),
                    text.basis(),
                    text.advice(),
                    text.falseAlarms(),
                    rule.severity(),
                    formsOf(rule),
                    new TreeSet<>(rule.replaces()),
                    "/v1/findings?rule=" + text.id());
        }
    }

    /** Why there is no answer, as RFC 9457 has it. */
    record RuleProblem(String type, String title, int status, String detail, String code) {}

    private final RuleBook book = RuleBook.standard();

    private static String familyOf(String rule) {
        return rule.substring(0, rule.indexOf('-'));
    }

    private static Set<FormGeneration> formsOf(Rule rule) {
        return EnumSet.copyOf(rule.generations());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "全部规则 All rules, in the order of the book, in one page")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleList.class)))
    public Response rules(@Context Request request) {
        return tagged(
                new RuleList(
                        book.version(), book.rules().stream().map(RuleItem::of).toList()),
                request);
    }

    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, PROBLEM})
    @Operation(summary = "一条规则 One rule: what must hold, on what basis, what to do")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RulePage.class)))
    @APIResponse(responseCode = "404", description = "GJ-605")
    public Response rule(@PathParam("id") String id, @Context Request request) {
        return book.rules().stream()
                .filter(rule -> rule.text().id().equals(id))
                .findFirst()
                .map(rule -> tagged(RulePage.of(rule, book.version()), request))
                .orElseGet(() -> missing(id));
    }

    private static Response missing(String id) {
        String detail =
                "没有编号为 %1$s 的规则。/v1/rules 列出全部规则。 There is no rule %1$s. /v1/rules lists all of them.".formatted(id);
        return Response.status(404)
                .type(PROBLEM)
                .entity(bytes(
                        new RuleProblem("urn:gouji:problem:GJ-605", "没有这条规则 No such rule", 404, detail, "GJ-605")))
                .build();
    }

    /** With a strong ETag, which is the hash of the very bytes. */
    private static Response tagged(Object body, Request request) {
        byte[] bytes = bytes(body);
        EntityTag tag = new EntityTag(DocumentId.sha256(bytes).substring(0, 32));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                        .tag(tag)
                        .build();
    }

    private static byte[] bytes(Object body) {
        try {
            return WireEvent.json().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the rule book is no JSON", e);
        }
    }
}
