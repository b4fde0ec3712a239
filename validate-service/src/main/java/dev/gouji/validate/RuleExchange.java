package dev.gouji.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.validate.office.RejectedRuleException;
import dev.gouji.validate.store.UnstorableException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** What the resources of the rules share: bodies in, answers and problems out, versions in tags. */
final class RuleExchange {
    static final String PROBLEM = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(RuleExchange.class);
    private static final Pattern TAG = Pattern.compile("\"?v(\\d{1,9})(-[0-9a-f]+)?\"?");
    private static final ObjectReader STRICT =
            WireEvent.json().reader().with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private RuleExchange() {}

    /** What a request does. */
    interface Work {
        Response answer() throws RejectedRuleException;
    }

    /** The answer, or the problem that stood in its way. */
    static Response answered(Work work) {
        try {
            return work.answer();
        } catch (RuleRefusal e) {
            return problem(e.problem());
        } catch (RejectedRuleException e) {
            return problem(RuleProblem.rejected(e));
        } catch (UnstorableException e) {
            return problem(RuleProblem.impossible(
                    "同时有人做了修改，或内容无法保存。请重新读取。",
                    "Somebody changed it at the same time, or it cannot be stored. Read it again."));
        } catch (RuntimeException e) {
            LOG.warnf(e, "code=GJ-604 a request about rules failed");
            return problem(RuleProblem.away());
        }
    }

    static Response problem(RuleProblem problem) {
        return Response.status(problem.status())
                .type(PROBLEM)
                .entity(bytes(problem))
                .build();
    }

    static Response.ResponseBuilder json(int status, Object body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(bytes(body));
    }

    /** With a strong ETag of the very bytes; 304 when the asker has them. */
    static Response tagged(Object body, Request request) {
        return tagged("", body, request);
    }

    /** The same, with the version that a change has to name. */
    static Response tagged(int version, Object body, Request request) {
        return tagged("v" + version + "-", body, request);
    }

    private static Response tagged(String version, Object body, Request request) {
        byte[] bytes = bytes(body);
        EntityTag tag = new EntityTag(version + DocumentId.sha256(bytes).substring(0, 32));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                        .tag(tag)
                        .build();
    }

    /** Refuses a change of something that is not at the version it was read with. */
    static void requireVersion(String id, int version, String ifMatch) {
        if (ifMatch == null) {
            throw new RuleRefusal(RuleProblem.unconditional(id));
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches() || Integer.parseInt(tag.group(1)) != version) {
            throw new RuleRefusal(RuleProblem.changed(id, version));
        }
    }

    static String requireReason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 4_000 || reason.indexOf('\0') >= 0) {
            throw new RuleRefusal(RuleProblem.wrong("reason", "理由，至多4000字。 a reason of at most 4,000 characters."));
        }
        return reason.strip();
    }

    /** The body of a request; a misspelt key is an error. */
    static <T> T read(byte[] body, Class<T> type) {
        try {
            T value = body == null || body.length == 0 ? null : STRICT.readValue(body, type);
            if (value == null) {
                throw new RuleRefusal(RuleProblem.wrong("body", "要一个 JSON 对象。 a JSON object is needed."));
            }
            return value;
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : "第%1$d行第%2$d列 line %1$d, column %2$d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw new RuleRefusal(RuleProblem.wrong("body " + place, e.getOriginalMessage()));
        } catch (IOException e) {
            throw new RuleRefusal(RuleProblem.wrong("body", e.toString()));
        }
    }

    static byte[] bytes(Object body) {
        try {
            return WireEvent.json().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer about rules is no JSON", e);
        }
    }
}
