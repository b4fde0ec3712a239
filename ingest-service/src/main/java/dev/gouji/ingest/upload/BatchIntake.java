package dev.gouji.ingest.upload;

import dev.gouji.archive.ArchiveFullException;
import dev.gouji.archive.DocumentArchive;
import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Accepts batches: the files into the archive, then the batch into the database, then the answer. From then on it is worked
 * at to its end, whatever happens to this process.
 */
public final class BatchIntake {
    private final DocumentArchive archive;
    private final Batches batches;
    private final Duration patience;

    /**
     * What was accepted.
     *
     * @param isNew false when the same files had been accepted before
     */
    public record Accepted(Batch batch, boolean isNew) {}

    /**
     * @param patience with the database
     */
    public BatchIntake(DocumentArchive archive, Batches batches, Duration patience) {
        this.archive = archive;
        this.batches = batches;
        this.patience = patience;
    }

    /**
     * Accepts files. Blocks while they are read and archived; fails with a {@link
     * dev.gouji.ingest.problem.ProblemException}.
     */
    public CompletionStage<Accepted> accept(List<Spooled> files, Labels labels) {
        Batch batch;
        try {
            List<BatchFile> archived = new ArrayList<>();
            for (Spooled file : files) {
                archived.add(archived(file));
            }
            batch = Batch.of(archived, labels);
        } catch (ArchiveFullException e) {
            return CompletableFuture.failedStage(Problems.archiveFull().asException(e));
        } catch (IOException e) {
            return CompletableFuture.failedStage(
                    Problems.unavailable("归档目录", "document archive").asException(e));
        }
        return batches.accept(batch)
                .toCompletableFuture()
                .copy()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(isNew -> new Accepted(batch, isNew))
                .exceptionallyCompose(failure -> CompletableFuture.failedStage(
                        Problems.unavailable("数据库", "database").asException(failure)));
    }

    private BatchFile archived(Spooled file) throws IOException {
        String sha256 = file.sha256();
        archive.store(sha256, file.path());
        String name = file.name() == null ? sha256 : file.name();
        return new BatchFile(name, FileKinds.of(file.path()), sha256, Files.size(file.path()), file.mediaType());
    }
}
