package dev.gouji.ingest.intake;

import dev.gouji.archive.ArchiveFullException;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.problem.Problems;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Takes documents in: archive, then publish, then remember. A receipt is given only when all three are done; whoever got
 * none sends the document again, which does no harm because its id is a function of its source and content.
 */
public final class DocumentIntake {
    private static final int BATCH_MAX = 500;

    private final DocumentArchive archive;
    private final DocumentPublisher publisher;
    private final Gathering<String, Set<String>> known;
    private final Gathering<RawDocument, Void> remembered;
    private final Map<String, CompletableFuture<Receipt>> underWay = new ConcurrentHashMap<>();
    private final Executor workers;
    private final Clock clock;
    private final Duration patience;

    /**
     * @param workers for hashing and for the blocking writes of the archive
     * @param patience with database and broker, after which a document counts as not taken
     */
    public DocumentIntake(
            DocumentArchive archive,
            DocumentPublisher publisher,
            DocumentLedger ledger,
            Executor workers,
            Clock clock,
            Duration patience) {
        this.archive = archive;
        this.publisher = publisher;
        this.known = new Gathering<>(BATCH_MAX, ids -> ledger.known(new LinkedHashSet<>(ids)));
        this.remembered = new Gathering<>(BATCH_MAX, ledger::remember);
        this.workers = workers;
        this.clock = clock;
        this.patience = patience;
    }

    /** Fails with a {@link ProblemException} and with nothing else. */
    public CompletionStage<Receipt> take(Submission submission) {
        DocumentPublisher told = publisher.onBehalfOfCaller();
        return CompletableFuture.supplyAsync(
                        () -> once(submission.receivedAt(clock.instant()), submission.content(), told), workers)
                .thenCompose(Function.identity());
    }

    /** Of equal documents that arrive together, one goes the way and the others wait for it. */
    private CompletionStage<Receipt> once(RawDocument document, byte[] content, DocumentPublisher told) {
        CompletableFuture<Receipt> mine = new CompletableFuture<>();
        CompletableFuture<Receipt> first = underWay.putIfAbsent(document.documentId(), mine);
        if (first != null) {
            return first.thenApply(Receipt::asDuplicate);
        }
        goTheWay(document, content, told).whenComplete((receipt, failure) -> {
            underWay.remove(document.documentId());
            if (failure == null) {
                mine.complete(receipt);
            } else {
                mine.completeExceptionally(failure);
            }
        });
        return mine;
    }

    private CompletionStage<Receipt> goTheWay(RawDocument document, byte[] content, DocumentPublisher told) {
        try {
            archive.store(document.sha256(), content);
        } catch (ArchiveFullException e) {
            return CompletableFuture.failedStage(Problems.archiveFull().asException(e));
        } catch (IOException e) {
            return CompletableFuture.failedStage(
                    Problems.unavailable("归档目录", "document archive").asException(e));
        }
        return patiently(known.add(document.documentId()), Problems.unavailable("数据库", "database"))
                .thenCompose(ids -> ids.contains(document.documentId())
                        ? CompletableFuture.completedStage(Receipt.of(document, true))
                        : publish(document, told));
    }

    private CompletionStage<Receipt> publish(RawDocument document, DocumentPublisher told) {
        return patiently(told.publish(document), Problems.unavailable("消息队列", "message broker"))
                .thenCompose(
                        acknowledged -> patiently(remembered.add(document), Problems.unavailable("数据库", "database")))
                .thenApply(done -> Receipt.of(document, false));
    }

    private <T> CompletionStage<T> patiently(CompletionStage<T> stage, Problem otherwise) {
        return stage.toCompletableFuture()
                .copy()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(failure -> CompletableFuture.failedStage(otherwise.asException(failure)));
    }
}
