package dev.gouji.ingest;

import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.upload.Batch;
import dev.gouji.ingest.upload.BatchProgress;
import dev.gouji.ingest.upload.Batches;
import dev.gouji.ingest.upload.MemberResult;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** {@code GET /v1/batches/{id}}: how far a batch is, and what became of its members. */
@Path("/v1/batches/{id}")
@Tag(name = "documents")
public class BatchResource {
    private static final Logger LOG = Logger.getLogger(BatchResource.class);
    private static final int PAGE = 50;
    private static final int PAGE_MAX = 200;

    private final Batches batches;
    private final IngestConfig config;

    BatchResource(Batches batches, IngestConfig config) {
        this.batches = batches;
        this.config = config;
    }

    /** Results come in pages, in the order of the members; a page that was full stays as it is. */
    @GET
    @Operation(summary = "批次进度与逐个结果 / progress of a batch and the result of each member")
    @APIResponse(responseCode = "200", description = "progress, and a page of results")
    @APIResponse(responseCode = "400", description = "bad limit or after: GJ-400")
    @APIResponse(responseCode = "404", description = "no such batch: GJ-404")
    public CompletionStage<Response> progress(
            @PathParam("id") String id, @QueryParam("after") String afterText, @QueryParam("limit") String limitText) {
        Integer after = number(afterText, 0, 0, Integer.MAX_VALUE);
        Integer limit = number(limitText, PAGE, 1, PAGE_MAX);
        if (after == null || limit == null) {
            String name = after == null ? "after" : "limit";
            return CompletableFuture.completedStage(refuse(Problems.badParameter(
                    name,
                    after == null ? afterText : limitText,
                    after == null ? "非负整数" : "1 至 200 的整数",
                    after == null ? "a number from 0" : "a number from 1 to 200")));
        }
        if (!Batch.isId(id)) {
            return CompletableFuture.completedStage(refuse(Problems.unknownBatch(id)));
        }
        // The results first: a batch that is then finished has no others than these and those behind them.
        return batches.results(id, after, limit)
                .thenCompose(results -> batches.progress(id)
                        .thenApply(progress -> progress.map(found -> page(found, results, limit))
                                .orElseGet(() -> refuse(Problems.unknownBatch(id)))))
                .toCompletableFuture()
                .copy()
                .orTimeout(config.patience().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    LOG.warnf(failure, "batch not readable batch=%s code=GJ-503", id);
                    return refuse(Problems.unavailable("数据库", "database"));
                });
    }

    private static Response page(BatchProgress progress, List<MemberResult.Numbered> results, int limit) {
        boolean more = !results.isEmpty() && results.getLast().number() < progress.done();
        String next = more
                ? "%s?after=%d&limit=%d"
                        .formatted(
                                BatchJson.path(progress.id()), results.getLast().number(), limit)
                : null;
        Response.ResponseBuilder response = Response.ok(BatchJson.of(progress, results, next), "application/json")
                .header("Cache-Control", "no-store");
        return (more ? response.header("Link", "<%s>; rel=\"next\"".formatted(next)) : response).build();
    }

    private static Integer number(String text, int otherwise, int least, int most) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            return number < least || number > most ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Response refuse(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type("application/problem+json")
                .entity(DocumentJson.of(problem).getBytes());
        return (problem.isTemporary() ? response.header("Retry-After", problem.retryAfterSeconds()) : response).build();
    }
}
