package dev.gouji.ingest.crawl;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.intake.DocumentArchive;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.DocumentLedger;
import dev.gouji.ingest.intake.DocumentPublisher;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;

/** The real intake over an archive, a broker and a database that are lists, and away when they are told to be. */
final class FakeIntake implements DocumentArchive, DocumentPublisher, DocumentLedger {
    final Map<String, byte[]> archived = new ConcurrentHashMap<>();
    final List<RawDocument> published = new CopyOnWriteArrayList<>();
    private final Set<String> remembered = ConcurrentHashMap.newKeySet();
    volatile boolean archiveAway;
    volatile boolean brokerAway;
    volatile boolean databaseAway;

    /** Long enough for a busy machine; a test of what happens when it runs out sets its own. */
    volatile Duration patience = Duration.ofSeconds(10);

    DocumentIntake intake() {
        return new DocumentIntake(this, this, this, ForkJoinPool.commonPool(), Clock.systemUTC(), patience);
    }

    @Override
    public void store(String sha256, byte[] content) throws IOException {
        if (archiveAway) {
            throw new IOException("away");
        }
        archived.put(sha256, content);
    }

    @Override
    public CompletionStage<Void> publish(RawDocument document) {
        if (brokerAway) {
            return CompletableFuture.failedStage(new IOException("away"));
        }
        published.add(document);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Set<String>> known(Set<String> documentIds) {
        if (databaseAway) {
            return new CompletableFuture<>();
        }
        Set<String> known = new HashSet<>(documentIds);
        known.retainAll(remembered);
        return CompletableFuture.completedStage(known);
    }

    @Override
    public CompletionStage<Void> remember(List<RawDocument> documents) {
        documents.forEach(document -> remembered.add(document.documentId()));
        return CompletableFuture.completedStage(null);
    }

    /** Source ids of what was published, sorted. */
    List<String> sources() {
        return published.stream()
                .map(document -> document.source().id())
                .sorted()
                .toList();
    }
}
