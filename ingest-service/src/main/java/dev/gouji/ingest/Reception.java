package dev.gouji.ingest;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.upload.BatchFile;
import dev.gouji.ingest.upload.BatchIntake;
import dev.gouji.ingest.upload.BatchWorkers;
import dev.gouji.ingest.upload.FileKinds;
import dev.gouji.ingest.upload.OnceOnly;
import dev.gouji.ingest.upload.Reply;
import dev.gouji.ingest.upload.Spooled;
import dev.gouji.watch.Trace;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sends what was uploaded its way, one document or a batch, and says what it is answered with. */
@Singleton
class Reception {
    private final DocumentIntake documents;
    private final BatchIntake batches;
    private final BatchWorkers workers;
    private final OnceOnly onceOnly;
    private final Executor blocking;

    Reception(
            DocumentIntake documents,
            BatchIntake batches,
            BatchWorkers workers,
            OnceOnly onceOnly,
            IngestWorkers blocking) {
        this.documents = documents;
        this.batches = batches;
        this.workers = workers;
        this.onceOnly = onceOnly;
        this.blocking = blocking;
    }

    /**
     * Fails with a {@link ProblemException} when it may be sent again.
     *
     * @param key of idempotency, null when there is none
     */
    CompletionStage<Reply> take(Received received, String key) {
        return answered(key, () -> fingerprint(received), () -> switch (received) {
            case Received.One one -> document(new Submission(one.content(), one.labels(), one.mediaType()));
            case Received.Files files -> files(files);
        });
    }

    /** A problem that stays is an answer as good as any; one that passes is none. */
    CompletionStage<Reply> answered(String key, Fingerprint fingerprint, Supplier<CompletionStage<Reply>> work) {
        Supplier<CompletionStage<Reply>> told = Trace.current().doing(() -> toldAsReply(work));
        if (key == null) {
            return onWorker(told);
        }
        return onWorker(() -> onceOnly.answer(key, fingerprint.unchecked(), told));
    }

    /** What makes two requests the same. */
    interface Fingerprint {
        String of() throws IOException;

        default String unchecked() {
            try {
                return of();
            } catch (IOException e) {
                throw Problems.unavailable("临时目录", "spool folder").asException(e);
            }
        }
    }

    private CompletionStage<Reply> onWorker(Supplier<CompletionStage<Reply>> work) {
        return CompletableFuture.supplyAsync(work, blocking).thenCompose(Function.identity());
    }

    private static CompletionStage<Reply> toldAsReply(Supplier<CompletionStage<Reply>> work) {
        CompletionStage<Reply> done;
        try {
            done = work.get();
        } catch (RuntimeException e) {
            done = CompletableFuture.failedStage(e);
        }
        return done.exceptionallyCompose(failure -> {
            Problem problem = ProblemException.in(failure);
            return problem.isTemporary()
                    ? CompletableFuture.failedStage(failure)
                    : CompletableFuture.completedStage(reply(problem));
        });
    }

    static Reply reply(Problem problem) {
        return new Reply(
                problem.status(),
                null,
                "application/problem+json",
                DocumentJson.of(problem).toString(),
                problem.retryAfterSeconds());
    }

    private static String fingerprint(Received received) throws IOException {
        List<String> parts = new ArrayList<>(List.of("upload", received.labels().toString()));
        switch (received) {
            case Received.One one -> parts.add(DocumentId.sha256(one.content()));
            case Received.Files files -> {
                parts.add(String.valueOf(files.asOne()));
                for (Spooled file : files.files()) {
                    parts.addAll(List.of(String.valueOf(file.name()), file.sha256()));
                }
            }
        }
        return DocumentId.hash(parts.toArray(String[]::new));
    }

    private CompletionStage<Reply> document(Submission submission) {
        return documents.take(submission).thenApply(Reception::reply);
    }

    private static Reply reply(Receipt receipt) {
        return new Reply(
                receipt.duplicate() ? 200 : 202,
                receipt.outcome(),
                "application/json",
                DocumentJson.of(receipt).toString(),
                0);
    }

    private CompletionStage<Reply> files(Received.Files received) {
        Spooled first = received.files().getFirst();
        try {
            boolean isOne = received.files().size() == 1
                    && (received.asOne() || FileKinds.of(first.path()) == BatchFile.Kind.DOCUMENT);
            if (isOne) {
                long size = java.nio.file.Files.size(first.path());
                if (size > Submission.BYTES_MAX) {
                    throw Problems.tooLarge(size, Submission.BYTES_MAX).asException();
                }
                return document(new Submission(
                        java.nio.file.Files.readAllBytes(first.path()),
                        received.labels().orFileName(first.name()),
                        first.mediaType()));
            }
        } catch (IOException e) {
            throw Problems.unavailable("临时目录", "spool folder").asException(e);
        }
        return batches.accept(received.files(), received.labels()).thenApply(accepted -> {
            workers.look();
            String path = BatchJson.path(accepted.batch().id());
            return new Reply(accepted.isNew() ? 202 : 200, path, "application/json", BatchJson.of(accepted), 0);
        });
    }
}
