package dev.gouji.ingest;

import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.upload.Spooled;
import dev.gouji.ingest.zip.ZipMembers;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one upload off the wire. What is refused is still read to its end and thrown away: a client that is cut off while
 * it sends never sees the answer.
 */
final class UploadReader {
    /** Of an upload that holds several documents. */
    static final long BYTES_MAX = 256L * 1024 * 1024;
    /** A body so long is no mistake; its sender is cut off. */
    private static final long DRAINED_MAX = 2 * BYTES_MAX;
    /** Room for the fields and the boundaries of a form around the documents. */
    static final int FORM_EXTRA = 1024 * 1024;

    private final HttpServerRequest request;
    private final UploadCapacity capacity;
    private final SpoolFolder spool;
    private final boolean isForm;
    private final Promise<Received> read = Promise.promise();
    private final List<Part> parts = new ArrayList<>();
    private long received;
    private Problem refused;

    private record Part(IncomingFile file, String name, String mediaType) {}

    /**
     * @param welcome whether there is room for one more upload
     */
    UploadReader(HttpServerRequest request, UploadCapacity capacity, SpoolFolder spool, boolean welcome) {
        this.refused = welcome ? null : Problems.busy();
        this.request = request;
        this.capacity = capacity;
        this.spool = spool;
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        this.isForm = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        if (!isForm) {
            parts.add(new Part(new IncomingFile(request, capacity, spool), null, mediaType()));
        }
    }

    /** Gives back what the upload holds of memory and disk. */
    void discard() {
        parts.forEach(part -> part.file().discard());
    }

    /** Fails with a ProblemException when the upload is refused, with anything else when the client went away. */
    Future<Received> read() {
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
        if (refused == null && received > BYTES_MAX + (isForm ? FORM_EXTRA : 0)) {
            refuse(Problems.tooMuchAtOnce(received, BYTES_MAX));
        } else if (received > DRAINED_MAX) {
            request.connection().close();
        } else if (!isForm) {
            keep(parts.getFirst(), piece);
            if (refused == null && !parts.getFirst().file().isOnDisk() && received > Submission.BYTES_MAX) {
                refuse(Problems.tooLarge(received, Submission.BYTES_MAX));
            }
        }
    }

    private void part(HttpServerFileUpload upload) {
        if (!upload.name().equals("file")) {
            upload.handler(piece -> {});
            return;
        }
        if (parts.size() == ZipMembers.MEMBERS_MAX) {
            refuse(Problems.archiveBeyond("文件数", "files", ZipMembers.MEMBERS_MAX, parts.size() + 1L));
        }
        Part part = new Part(new IncomingFile(request, capacity, spool), upload.filename(), mediaType(upload));
        parts.add(part);
        if (parts.size() > 1) {
            refuseFor(parts.getFirst().file().toDisk());
            refuseFor(part.file().toDisk());
        }
        upload.handler(piece -> keep(part, piece));
    }

    private void keep(Part part, Buffer piece) {
        if (refused == null) {
            refuseFor(part.file().take(piece));
        }
    }

    private void refuseFor(Problem problem) {
        if (problem != null) {
            refuse(problem);
        }
    }

    private void refuse(Problem problem) {
        if (refused == null) {
            refused = problem;
        }
    }

    private void end() {
        List<Future<Void>> written =
                parts.stream().map(part -> part.file().end()).toList();
        Future.join(new ArrayList<>(written)).onComplete(done -> {
            try {
                if (refused != null) {
                    throw refused.asException();
                } else if (done.failed()) {
                    throw Problems.unavailable("临时目录", "spool folder").asException(done.cause());
                }
                read.tryComplete(received());
            } catch (ProblemException e) {
                read.tryFail(e);
            }
        });
    }

    private Received received() {
        if (parts.isEmpty()) {
            throw Problems.brokenForm("没有名为 file 的部分, no part named file").asException();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        putAll(request.params(), parameters);
        if (isForm) {
            putAll(request.formAttributes(), parameters);
        }
        boolean asOne = "document".equals(parameters.get("as"));
        if (asOne) {
            parameters.remove("as");
        }
        Labels labels = Labels.of(parameters);
        Part first = parts.getFirst();
        if (!first.file().isOnDisk()) {
            return new Received.One(first.file().content(), labels.orFileName(first.name()), first.mediaType());
        }
        boolean alone = parts.size() == 1;
        return new Received.Files(
                parts.stream()
                        .map(part -> new Spooled(
                                part.file().path(),
                                (alone ? labels : Labels.NONE)
                                        .orFileName(part.name())
                                        .fileName(),
                                part.mediaType()))
                        .toList(),
                labels,
                asOne);
    }

    private static void putAll(MultiMap given, Map<String, String> parameters) {
        given.forEach(entry -> parameters.put(entry.getKey(), entry.getValue()));
    }

    private String mediaType() {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || type.isBlank() ? null : type;
    }

    private static String mediaType(HttpServerFileUpload upload) {
        String charset = upload.charset();
        // Netty answers UTF-8 when the part names no charset; only another one is certain to come from the sender.
        boolean named = charset != null && !charset.equalsIgnoreCase("UTF-8");
        String type = upload.contentType();
        return type != null && named ? type + ";charset=" + charset : type;
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
