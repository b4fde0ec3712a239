package dev.gouji.ingest;

import dev.gouji.archive.DocumentArchive;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.Problems;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** {@code GET /v1/documents/{sha256}}: the bytes as they came. */
@Path("/v1/documents/{sha256}")
@Tag(name = "documents")
public class DocumentResource {
    private static final Logger LOG = Logger.getLogger(DocumentResource.class);

    private final DocumentArchive archive;

    DocumentResource(DocumentArchive archive) {
        this.archive = archive;
    }

    /** As a download and never as a page: the bytes are other people's. */
    @GET
    @Blocking
    @Operation(summary = "原始文件 / the original bytes of a document")
    @APIResponse(responseCode = "200", description = "the bytes, as a download")
    @APIResponse(responseCode = "400", description = "no SHA-256: GJ-400")
    @APIResponse(responseCode = "404", description = "not in the archive: GJ-404")
    public Response original(@PathParam("sha256") String sha256) {
        if (!DocumentArchive.isHash(sha256)) {
            return refuse(
                    Problems.badParameter("sha256", sha256, "64 位小写十六进制的 SHA-256", "64 lower-case hexadecimal digits"));
        }
        try {
            Optional<InputStream> opened = archive.open(sha256);
            return opened.isEmpty() ? refuse(Problems.unknownDocument(sha256)) : download(sha256, opened.get());
        } catch (IOException e) {
            LOG.warnf(e, "archive not readable sha256=%s code=GJ-503", sha256);
            return refuse(Problems.unavailable("归档目录", "document archive"));
        }
    }

    private static Response download(String sha256, InputStream opened) throws IOException {
        byte[] content = opened.readNBytes(Submission.BYTES_MAX + 1);
        if (content.length > Submission.BYTES_MAX) {
            // What a batch was sent as is too large for memory: it goes out as it is read, and its reader can hash it.
            return answer(sha256, new SequenceInputStream(new ByteArrayInputStream(content), opened));
        }
        opened.close();
        if (!DocumentId.sha256(content).equals(sha256)) {
            LOG.errorf("archived document damaged sha256=%s code=GJ-500", sha256);
            return refuse(Problems.damagedDocument(sha256));
        }
        return answer(sha256, content);
    }

    private static Response answer(String sha256, Object content) {
        return Response.ok(content, "application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + sha256 + ".bin\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("ETag", '"' + sha256 + '"')
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build();
    }

    private static Response refuse(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type("application/problem+json")
                .entity(DocumentJson.of(problem).getBytes());
        if (problem.isTemporary()) {
            response.header("Retry-After", problem.retryAfterSeconds());
        }
        return response.build();
    }
}
