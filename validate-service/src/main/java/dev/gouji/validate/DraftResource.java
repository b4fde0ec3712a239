package dev.gouji.validate;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.event.DraftRead;
import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.draft.CheckJson;
import dev.gouji.validate.draft.CheckedDraft;
import dev.gouji.validate.series.ReceivedReport;
import dev.gouji.validate.series.SeriesCheck;
import dev.gouji.validate.store.EarlierReports;
import dev.gouji.validate.store.Fingerprints;
import dev.gouji.validate.store.StoredComparisons;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Checks a draft against the rule book and what is known of its organ and of others; nothing of it is kept. */
@Path("/v1/checks")
@Tag(name = "drafts", description = "草稿 Drafts")
class DraftResource {
    private static final Logger LOG = Logger.getLogger(DraftResource.class);
    private static final String PROBLEM = "application/problem+json";
    private static final byte[] NOT_KEPT = {};

    private final BookInForce books;
    private final DraftReader reader;
    private final EarlierReports earlier;
    private final StoredComparisons comparisons;
    private final Fingerprints fingerprints;

    DraftResource(
            BookInForce books,
            DraftReader reader,
            EarlierReports earlier,
            StoredComparisons comparisons,
            Fingerprints fingerprints) {
        this.books = books;
        this.reader = reader;
        this.earlier = earlier;
        this.comparisons = comparisons;
        this.fingerprints = fingerprints;
    }

    /** Why there is no answer, as RFC 9457 has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckProblem(String type, String title, int status, String detail, String code) {}

    @POST
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, PROBLEM})
    @Operation(
            summary =
                    "检查草稿 Check a draft: the body is the file; the answer is that of `gouji check --format json`, nothing is kept")
    @APIResponse(responseCode = "200", description = "one object a document, in order")
    @APIResponse(responseCode = "503", description = "GJ-606")
    public Response check(
            byte[] content, @QueryParam("name") String name, @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType)
            throws IOException, InterruptedException {
        List<DraftRead> read;
        try {
            read = reader.read(content, name, mediaType);
        } catch (IOException e) {
            LOG.warnf("code=GJ-606 a draft could not be read: %s", e);
            return away();
        }
        RuleBook book = books.book();
        String json = CheckJson.of(checked(read, book), book.version());
        return Response.ok(json.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }

    private List<CheckedDraft> checked(List<DraftRead> drafts, RuleBook book) {
        List<CheckedDraft> checked = new ArrayList<>();
        for (DraftRead draft : drafts) {
            checked.add(
                    draft.report() == null
                            ? new CheckedDraft.Refused(draft.source(), draft.sha256(), draft.refusal())
                            : new CheckedDraft.Checked(draft.source(), draft.report(), verdict(draft, book)));
        }
        return checked;
    }

    private Verdict verdict(DraftRead draft, RuleBook book) {
        ReceivedReport received = new ReceivedReport(new ReportRead(draft.report(), "draft", Instant.EPOCH), NOT_KEPT);
        List<ReceivedReport> batch = List.of(received);
        SeriesCheck series =
                new SeriesCheck(book, Clock.systemUTC(), earlier.find(SeriesCheck.neighbourhood(batch)), comparisons);
        series.know(fingerprints.like(series.fingerprints(batch)));
        return series.verdict(received);
    }

    private static Response away() throws IOException {
        CheckProblem problem = new CheckProblem(
                "urn:gouji:problem:GJ-606",
                "暂时无法读取 Not readable at the moment",
                503,
                "读取服务暂时没有应答，草稿未保存。请稍后重试。 The reading service does not answer; the draft was not kept. Try again later.",
                "GJ-606");
        return Response.status(503)
                .type(PROBLEM)
                .entity(WireEvent.json().writeValueAsBytes(problem))
                .build();
    }
}
