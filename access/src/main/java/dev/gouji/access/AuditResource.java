package dev.gouji.access;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.gouji.access.audit.Line;
import dev.gouji.access.audit.Verification;
import dev.gouji.access.store.AuditLog;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record of changes, for auditors. There is no way to change it. */
@Path("/v1")
@Tag(name = "audit", description = "操作记录 The record of changes")
@IfBuildProperty(name = "gouji.access.record.enabled", stringValue = "true", enableIfMissing = true)
class AuditResource {
    private static final int LIMIT_DEFAULT = 100;
    private static final int LIMIT_MAX = 500;
    private static final String TEXT_CSV = "text/csv";
    /** Excel takes a file without it for another character set. */
    private static final String MARK = "\uFEFF";

    private final AuditLog log;

    AuditResource(AuditLog log) {
        this.log = log;
    }

    /** A line as it is shown. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Item(
            long number,
            Instant at,
            String person,
            String roles,
            String address,
            String action,
            String path,
            String phase,
            int status,
            String object,
            long asked,
            String hash) {
        static Item of(Line line) {
            return new Item(
                    line.number(),
                    line.entry().at(),
                    line.entry().person(),
                    line.entry().roles(),
                    line.entry().address(),
                    line.entry().action(),
                    line.entry().path(),
                    line.entry().phase().name().toLowerCase(Locale.ROOT),
                    line.entry().status(),
                    line.entry().object(),
                    line.entry().asked(),
                    line.hash());
        }

        private static final String[] HEAD = {
            "number", "at", "person", "roles", "address", "action", "path", "phase", "status", "object", "asked", "hash"
        };

        String[] row() {
            Object[] values = {number, at, person, roles, address, action, path, phase, status, object, asked, hash};
            return Arrays.stream(values).map(Item::inert).toArray(String[]::new);
        }

        /** No spreadsheet may take it for a formula. */
        private static String inert(Object value) {
            String text = value.toString();
            return text.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        }
    }

    /**
     * A page of the record.
     *
     * @param next where the following page is, null behind the last one
     */
    record Page(List<Item> items, String next) {}

    @GET
    @Path("audit{suffix: (\\.csv)?}")
    @Produces({MediaType.APPLICATION_JSON, TEXT_CSV})
    @Operation(summary = "操作记录，最近者在前 What people changed, the last first")
    @Parameter(name = "suffix", in = ParameterIn.PATH, description = ".csv or nothing")
    @Parameter(name = "before", in = ParameterIn.QUERY, description = "lines with a smaller number")
    @Parameter(name = "person", in = ParameterIn.QUERY, description = "whose lines")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 100 when not given")
    public Uni<Response> lines(
            @PathParam("suffix") String suffix,
            @QueryParam("before") Long before,
            @QueryParam("person") String person,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        boolean csv = !suffix.isEmpty()
                || headers.getAcceptableMediaTypes().getFirst().isCompatible(MediaType.valueOf(TEXT_CSV))
                        && !headers.getAcceptableMediaTypes().getFirst().isWildcardType();
        return list(before, person, limit, uri).map(page -> csv ? csv(page) : json(page));
    }

    private static Response json(Page page) {
        return linked(Response.ok(page, MediaType.APPLICATION_JSON), page);
    }

    private static Response csv(Page page) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(Item.HEAD);
            page.items().forEach(item -> writer.writeRecord(item.row()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return linked(Response.ok(text.toString(), TEXT_CSV + ";charset=UTF-8"), page);
    }

    private static Response linked(Response.ResponseBuilder response, Page page) {
        if (page.next() != null) {
            response.header("Link", "<%s>; rel=\"next\"".formatted(page.next()));
        }
        return response.header("Cache-Control", "no-store").build();
    }

    private Uni<Page> list(Long before, String person, Integer limit, UriInfo uri) {
        int size = limit == null ? LIMIT_DEFAULT : Math.clamp(limit, 1, LIMIT_MAX);
        return log.page(before, person, size + 1).map(lines -> {
            List<Item> items = lines.stream().limit(size).map(Item::of).toList();
            String next = lines.size() <= size
                    ? null
                    : uri.getRequestUriBuilder()
                            .replaceQueryParam("before", items.getLast().number())
                            .build()
                            .toString();
            return new Page(items, next);
        });
    }

    @GET
    @Path("audit/verification")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "核验操作记录 Whether the record is whole; names the first line that is not")
    public Uni<Verification> verification() {
        return log.verify();
    }
}
