package dev.gouji.stats;

import dev.gouji.access.policy.Belonging;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.FindingItem;
import dev.gouji.stats.listing.FindingOrder;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.notice.Notice;
import dev.gouji.stats.notice.NoticeDocx;
import dev.gouji.stats.notice.NoticeXlsx;
import dev.gouji.stats.store.ListReader;
import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "findings", description = "问题与退件 Findings and refusals")
class NoticeResource {
    private static final Set<String> PARAMETERS = Set.of("organ", "division", "year", "severity", "until");
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** More is no document that anybody reads, and is held in memory while it is written. */
    private static final int FINDINGS_MAX = 2_000;

    private final ListReader lists;
    private final Sight sight;

    NoticeResource(ListReader lists, Sight sight) {
        this.sight = sight;
        this.lists = lists;
    }

    @GET
    @Path("findings/notice.{format: docx|xlsx}")
    @Operation(
            summary = "整改通知 A notice to an organ, or to those of a division, on their findings",
            description = "Errors and warnings, unless severity says otherwise; 2,000 findings at most.")
    @Parameter(name = "organ", in = ParameterIn.QUERY, description = "organ key; this or division")
    @Parameter(
            name = "division",
            in = ParameterIn.QUERY,
            description = "division code, or its first two or four digits; this or organ")
    @Parameter(name = "year", in = ParameterIn.QUERY, required = true, description = "report year")
    @Parameter(name = "severity", in = ParameterIn.QUERY, description = "error, warning or info alone")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "the day to be printed, as in 2024-03-31")
    @APIResponse(responseCode = "200", description = "the document")
    @APIResponse(responseCode = "400", description = "GJ-601")
    @APIResponse(responseCode = "422", description = "GJ-644: too many findings")
    public Uni<Response> notice(
            @Parameter(description = "docx or xlsx") @PathParam("format") String format, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), PARAMETERS);
        Integer year = parameters.year();
        String organ = parameters.text("organ");
        if (year == null || year == 0) {
            throw new WrongParameterException("year", "报告年度", "a report year", String.valueOf(year));
        }
        if ((organ == null) == (parameters.division() == null)) {
            throw new WrongParameterException(
                    "organ", "机关标识；或改用 division", "an organ key, or division in its place", String.valueOf(organ));
        }
        LocalDate until = parameters.date("until");
        Filter filter = new Filter(
                        year,
                        parameters.division(),
                        organ == null ? null : Parameters.organKey(organ),
                        null,
                        parameters.severity(),
                        null)
                .within(sight.scope());
        Uni<Boolean> reached = organ == null
                ? Uni.createFrom().item(sight.scope().covers(new Belonging(null, filter.division(), null)))
                : sight.reaches(new ReportKey(filter.organ(), year));
        return Database.asked(reached)
                .chain(whole -> whole
                        ? noticed(format, filter, until)
                        : Uni.createFrom().item(Answer.problem(Problem.noticeOutside())));
    }

    /** That nothing was found may be said of those alone whose findings are all seen. */
    private Uni<Response> noticed(String format, Filter filter, LocalDate until) {
        int year = filter.year();
        return Database.asked(lists.findings(filter, FindingOrder.YEAR, null, FINDINGS_MAX))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(slice -> slice.next() != null
                        ? Answer.problem(Problem.noticeTooLong(FINDINGS_MAX))
                        : document(
                                format,
                                Notice.of(
                                        year,
                                        until,
                                        LocalDate.now(ZoneOffset.ofHours(8)),
                                        told(slice.items(), filter.organ(), filter.severity()))));
    }

    /** The filter finds organs by a part of their key. */
    private static List<FindingItem> told(List<FindingItem> findings, String organ, String severity) {
        return findings.stream()
                .filter(finding -> organ == null || finding.organKey().equals(organ))
                .filter(finding -> severity != null || !finding.severity().equals("info"))
                .toList();
    }

    private static Response document(String format, Notice notice) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean text = format.equals("docx");
        try {
            if (text) {
                NoticeDocx.write(notice, bytes);
            } else {
                NoticeXlsx.write(notice, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(bytes.toByteArray(), text ? DOCX : Answer.XLSX)
                .header("Content-Disposition", "attachment; filename=\"notice-%d.%s\"".formatted(notice.year(), format))
                .build();
    }
}
