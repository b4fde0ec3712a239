package dev.gouji.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.gouji.ingest.portal.PortalJson;
import dev.gouji.ingest.portal.StoredPortal;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.register.RegisterJson;
import dev.gouji.ingest.register.RegisteredOrgan;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** Answers to those who configure portals and keep the register. */
final class SetupJson {
    static final String PROBLEM = "application/problem+json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    /** A page of a list. */
    record Listed(List<JsonNode> items, String next) {}

    private SetupJson() {}

    static Response ok(Object body) {
        return Response.ok(bytes(body), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }

    /** With its version as a strong ETag. */
    static Response.ResponseBuilder portal(int status, StoredPortal stored) {
        return Response.status(status)
                .entity(bytes(tree(stored)))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("ETag", etag(stored));
    }

    static String etag(StoredPortal stored) {
        return "\"" + stored.version() + "\"";
    }

    static JsonNode tree(StoredPortal stored) {
        ObjectNode json = (ObjectNode) read(PortalJson.write(stored.portal()));
        json.put("version", stored.version());
        json.put("changed_at", stored.changedAt().toString());
        return json;
    }

    static JsonNode tree(RegisteredOrgan organ) {
        return read(RegisterJson.write(organ));
    }

    /** A page of one item more than fits, when there is one: that one only says that the list goes on. */
    static <T> Response page(
            List<T> found,
            int limit,
            Function<T, JsonNode> json,
            Function<String, String> link,
            Function<T, String> id) {
        List<T> items = found.size() <= limit ? found : found.subList(0, limit);
        String next = found.size() <= limit ? null : link.apply(id.apply(items.getLast()));
        Response.ResponseBuilder answer = Response.ok(
                bytes(new Listed(items.stream().map(json).toList(), next)),
                MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        return next == null
                ? answer.build()
                : answer.header("Link", "<%s>; rel=\"next\"".formatted(next)).build();
    }

    static Response problem(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(PROBLEM)
                .entity(DocumentJson.of(problem).getBytes());
        if (problem.isTemporary()) {
            answer.header("Retry-After", problem.retryAfterSeconds());
        }
        return answer.build();
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("our own JSON cannot be read", e);
        }
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }
}
