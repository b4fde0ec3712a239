package dev.gouji.ingest.folder;

import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One round over a folder: scan, take in what is new, tell what became of each file. */
public final class FolderRound {
    /** Enough to share round trips, few enough to keep large files out of memory. */
    private static final int TOGETHER = 32;

    private static final long BYTES_TOGETHER = 32L * 1024 * 1024;

    private final SourceFolder folder;
    private final DocumentIntake intake;
    private final Packs packs;
    private final Report report;

    /** Is told about every file of a round. */
    public interface Report {
        void taken(Found.Document document, Receipt receipt);

        /** It holds several documents, each of which has its own result in the batch. */
        void opened(Found.Document pack, String batchId);

        void passedOver(Found found, Problem problem);
    }

    public FolderRound(SourceFolder folder, DocumentIntake intake, Packs packs, Report report) {
        this.folder = folder;
        this.intake = intake;
        this.packs = packs;
        this.report = report;
    }

    /**
     * Blocks until each file found is taken in or passed over. What failed for a while is found again next time.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public void run() throws IOException {
        List<CompletableFuture<Void>> underWay = new ArrayList<>();
        long bytes = 0;
        for (Found found : folder.scan()) {
            switch (found) {
                case Found.PassedOver file -> passOver(file, file.problem());
                case Found.Document document -> {
                    if (underWay.size() == TOGETHER || bytes + document.stamp().size() > BYTES_TOGETHER) {
                        waitFor(underWay);
                        bytes = 0;
                    }
                    underWay.add(take(document));
                    bytes += document.stamp().size();
                }
            }
        }
        waitFor(underWay);
    }

    private static void waitFor(List<CompletableFuture<Void>> underWay) {
        CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new)).join();
        underWay.clear();
    }

    private CompletableFuture<Void> take(Found.Document document) {
        try {
            if (Packs.isPack(document.file())) {
                return open(document);
            }
            return intake.take(submission(document)).toCompletableFuture().handle((receipt, failure) -> {
                if (failure == null) {
                    folder.dealtWith(document);
                    report.taken(document, receipt);
                } else {
                    passOver(document, ProblemException.in(failure));
                }
                return null;
            });
        } catch (IOException e) {
            passOver(document, Problems.unreadableFile(document.relativePath()));
        } catch (ProblemException e) {
            passOver(document, e.problem());
        }
        return CompletableFuture.completedFuture(null);
    }

    private CompletableFuture<Void> open(Found.Document document) throws IOException {
        return packs.accept(document).toCompletableFuture().handle((batchId, failure) -> {
            if (failure == null) {
                folder.dealtWith(document);
                report.opened(document, batchId);
            } else {
                passOver(document, ProblemException.in(failure));
            }
            return null;
        });
    }

    private static Submission submission(Found.Document document) throws IOException {
        Path file = document.file();
        if (document.stamp().size() > Submission.BYTES_MAX) {
            throw Problems.tooLarge(document.stamp().size(), Submission.BYTES_MAX)
                    .asException();
        }
        Labels labels = new Labels(
                document.sourceId(), null, null, null, null, file.getFileName().toString());
        return new Submission(Files.readAllBytes(file), labels, null);
    }

    private void passOver(Found found, Problem problem) {
        if (!problem.isTemporary()) {
            folder.dealtWith(found);
        }
        report.passedOver(found, problem);
    }
}
