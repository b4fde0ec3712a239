package dev.gouji.ingest;

import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one upload off the wire. What is refused is still read to its end and thrown away: a client that is cut off while
 * it sends never sees the answer.
 */
final class UploadReader {
    /** A body so long is no mistake; its sender is cut off. */
    private static final long DRAINED_MAX = 256L * 1024 * 1024;
    /** Room for the fields and the boundaries of a form around the document. */
    static final int FORM_EXTRA = 64 * 1024;

    private final HttpServerRequest request;
    private final UploadCapacity capacity;
    private final boolean isForm;
    private final Promise<Submission> read = Promise.promise();
    private final Buffer content = Buffer.buffer();
    private HttpServerFileUpload file;
    private long received;
    private long held;
    private Problem refused;

    /**
     * @param welcome whether there is room for one more upload
     */
    UploadReader(HttpServerRequest request, UploadCapacity capacity, boolean welcome) {
        this.refused = welcome ? null : Problems.busy();
        this.request = request;
        this.capacity = capacity;
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        this.isForm = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** Bytes of the capacity that this upload holds. */
    long held() {
        return held;
    }

    /** Fails with a ProblemException when the upload is refused, with anything else when the client went away. */
    Future<Submission> read() {
        request.exceptionHandler(failure -> read.tryFail(
                isForm && refused == null
                        ? Problems.brokenForm(firstLine(failure)).asException(failure)
                        : failure));
        request.endHandler(nothing -> end());
        if (isForm) {
            request.setExpectMultipart(true);
            request.uploadHandler(this::part);
        }
        request.handler(this::count);
        request.resume();
        return read.future();
    }

    /** Called with every piece of the body, form or not. */
    private void count(Buffer piece) {
        received += piece.length();
        long limit = Submission.BYTES_MAX + (isForm ? FORM_EXTRA : 0);
        if (refused == null && received > limit) {
            refuse(Problems.tooLarge(received, Submission.BYTES_MAX));
        } else if (received > DRAINED_MAX) {
            request.connection().close();
        } else if (!isForm) {
            keep(piece);
        }
    }

    private void part(HttpServerFileUpload part) {
        boolean isDocument = file == null && part.name().equals("file");
        if (isDocument) {
            file = part;
        }
        part.handler(piece -> {
            if (isDocument) {
                keep(piece);
            }
        });
    }

    private void keep(Buffer piece) {
        if (refused != null) {
            return;
        }
        if (!capacity.take(piece.length())) {
            refuse(Problems.busy());
            return;
        }
        held += piece.length();
        content.appendBuffer(piece);
    }

    private void refuse(Problem problem) {
        refused = problem;
    }

    private void end() {
        if (refused != null) {
            read.tryFail(refused.asException());
            return;
        }
        try {
            read.tryComplete(isForm ? fromForm() : new Submission(content.getBytes(), labels(), mediaType()));
        } catch (ProblemException e) {
            read.tryFail(e);
        }
    }

    private Submission fromForm() {
        if (file == null) {
            throw Problems.brokenForm("没有名为 file 的部分, no part named file").asException();
        }
        String charset = file.charset();
        // Netty answers UTF-8 when the part names no charset; only another one is certain to come from the sender.
        boolean named = charset != null && !charset.equalsIgnoreCase("UTF-8");
        String type = file.contentType();
        return new Submission(
                content.getBytes(),
                labels().orFileName(file.filename()),
                type != null && named ? type + ";charset=" + charset : type);
    }

    private Labels labels() {
        Map<String, String> parameters = new LinkedHashMap<>();
        putAll(request.params(), parameters);
        if (isForm) {
            putAll(request.formAttributes(), parameters);
        }
        return Labels.of(parameters);
    }

    private static void putAll(MultiMap given, Map<String, String> parameters) {
        given.forEach(entry -> parameters.put(entry.getKey(), entry.getValue()));
    }

    private String mediaType() {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || type.isBlank() ? null : type;
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
