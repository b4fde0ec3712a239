package dev.gouji.access;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.gouji.access.audit.Columns;
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
        return list(before, person, limit, uri).map(found -> csv ? csv(found) : json(found));
    }

    /** Lines, and where the following ones are. */
    private record Found(List<Line> lines, String next) {}

    private static Response json(Found found) {
        Page page = new Page(found.lines().stream().map(Item::of).toList(), found.next());
        return linked(Response.ok(page, MediaType.APPLICATION_JSON), found);
    }

    private static Response csv(Found found) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(Columns.NAMES);
            found.lines()
                    .forEach(line -> writer.writeRecord(
                            Columns.of(line).stream().map(Columns::inert).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return linked(Response.ok(text.toString(), TEXT_CSV + ";charset=UTF-8"), found);
    }

    private static Response linked(Response.ResponseBuilder response, Found found) {
        if (found.next() != null) {
            response.header("Link", "<%s>; rel=\"next\"".formatted(found.next()));
        }
        return response.header("Cache-Control", "no-store").build();
    }

    private Uni<Found> list(Long before, String person, Integer limit, UriInfo uri) {
        int size = limit == null ? LIMIT_DEFAULT : Math.clamp(limit, 1, LIMIT_MAX);
        return log.page(before, person, size + 1).map(found -> {
            List<Line> lines = found.stream().limit(size).toList();
            String next = found.size() <= size
                    ? null
                    : uri.getRequestUriBuilder()
                            .replaceQueryParam("before", lines.getLast().number())
                            .build()
                            .toString();
            return new Found(lines, next);
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
