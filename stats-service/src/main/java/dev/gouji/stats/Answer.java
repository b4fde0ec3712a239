package dev.gouji.stats;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.Slice;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers in the forms that all resources share. */
final class Answer {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What may stand behind the name of a list: see {@link Representation}. */
    static final String EXTENSION = "{suffix: (\\.csv|\\.xlsx)?}";

    static final String EXTENSION_SAID = ".csv, .xlsx or nothing";
    static final String PROBLEM = "application/problem+json";

    /** A page of a list as JSON. */
    record Listed<T>(List<T> items, String next) {}

    private Answer() {}

    static Response json(Object body) {
        return Response.ok(bytes(body), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }

    /** With a strong ETag, which is the hash of the very bytes; 304 when the asker has them. */
    static Response tagged(Object body, Request request) {
        return tagged(bytes(body), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"), null, request);
    }

    /** The same for bytes of any type, with what Cache-Control shall say; null for nothing. */
    static Response tagged(byte[] bytes, MediaType type, String caching, Request request) {
        EntityTag tag = new EntityTag(DocumentId.sha256(bytes).substring(0, 32));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(bytes, type))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    /** A page, as JSON or CSV as the asker prefers. */
    static <T> Response page(Slice<T> slice, CsvTable<T> csv, UriInfo uri, HttpHeaders headers) {
        String next = slice.next() == null ? null : next(uri, slice.next());
        Response.ResponseBuilder answer = Representation.wanted(uri, headers) == Representation.CSV
                ? Response.ok(csv.of(slice.items()).getBytes(StandardCharsets.UTF_8), CSV + ";charset=UTF-8")
                : Response.ok(
                        bytes(new Listed<>(slice.items(), next)), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        }
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    static Response problem(Problem problem) {
        return Response.status(problem.status())
                .type(PROBLEM)
                .entity(bytes(problem))
                .build();
    }

    /** A problem that passes by itself. */
    static Response later(Problem problem) {
        return Response.fromResponse(problem(problem)).header("Retry-After", 5).build();
    }

    /** Relative to the host: whatever proxy the asker came through, the link leads back to it. */
    private static String next(UriInfo uri, Cursor cursor) {
        return uri.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("cursor", cursor.text())
                .build()
                .toString();
    }

    /** As JSON in UTF-8. */
    static byte[] bytes(Object body) {
        try {
            return WireEvent.json().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }
}
