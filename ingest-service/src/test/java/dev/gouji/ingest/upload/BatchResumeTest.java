package dev.gouji.ingest.upload;

import static dev.gouji.ingest.zip.Zips.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.archive.DocumentArchive;
import dev.gouji.archive.FolderArchive;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.DocumentLedger;
import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.zip.Zips;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kill leaves behind, and who goes on: batches in memory, archive on disk. */
class BatchResumeTest {
    private static final int MEMBERS = 300;

    @TempDir
    Path folder;

    private final List<String> published = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> remembered = ConcurrentHashMap.newKeySet();
    private final BatchesInMemory batches = new BatchesInMemory();
    private volatile boolean brokerAway;

    @Test
    void goesOnBehindWhatIsWrittenDownWhereverItWasKilled() throws Exception {
        DocumentArchive archive = new FolderArchive(folder.resolve("archive"), 0);
        Map<String, byte[]> members = new LinkedHashMap<>();
        IntStream.range(0, MEMBERS).forEach(i -> members.put(i + ".txt", utf8("member " + i)));
        Path zip = Files.write(folder.resolve("a.zip"), Zips.of(members));
        BatchIntake.Accepted accepted = new BatchIntake(archive, batches, Duration.ofSeconds(5))
                .accept(List.of(new Spooled(zip, "a.zip", null)), Labels.NONE)
                .toCompletableFuture()
                .join();
        Files.delete(zip);

        int kills = 0;
        for (int after : new int[] {1, 70, 130, 200, 290, MEMBERS * 2}) {
            batches.dieAfter(after);
            Claim claim = batches.claim("run " + after, Duration.ZERO)
                    .toCompletableFuture()
                    .join()
                    .orElseThrow();
            try {
                run(claim, archive).toItsEnd();
            } catch (BatchesInMemory.Killed e) {
                kills++;
            }
        }
        assertTrue(kills >= 4, kills + " kills");
        assertEquals(
                MEMBERS,
                batches.results(accepted.batch().id(), 0, 1_000)
                        .toCompletableFuture()
                        .join()
                        .size());
        assertEquals(MEMBERS, Set.copyOf(published).size());
        assertEquals(MEMBERS, published.size(), "nothing is published twice while the ledger remembers");
    }

    @Test
    void waitsForABrokerThatIsAwayAndSaysSo() throws Exception {
        DocumentArchive archive = new FolderArchive(folder.resolve("archive"), 0);
        Path zip = Files.write(folder.resolve("b.zip"), Zips.of(Map.of("a.txt", utf8("a"), "b.txt", utf8("b"))));
        BatchIntake.Accepted accepted = new BatchIntake(archive, batches, Duration.ofSeconds(5))
                .accept(List.of(new Spooled(zip, "b.zip", null)), Labels.NONE)
                .toCompletableFuture()
                .join();
        batches.dieAfter(1_000);
        brokerAway = true;
        Claim claim =
                batches.claim("run", Duration.ZERO).toCompletableFuture().join().orElseThrow();
        Thread worker = Thread.ofPlatform().start(() -> {
            try {
                run(claim, archive).toItsEnd();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (!"GJ-503".equals(batches.waitingFor)) {
            Thread.sleep(10);
        }
        assertEquals(
                0,
                batches.results(accepted.batch().id(), 0, 10)
                        .toCompletableFuture()
                        .join()
                        .size());
        brokerAway = false;
        worker.join(Duration.ofSeconds(20));
        assertEquals(
                2,
                batches.results(accepted.batch().id(), 0, 10)
                        .toCompletableFuture()
                        .join()
                        .size());
    }

    private BatchRun run(Claim claim, DocumentArchive archive) {
        DocumentIntake intake = new DocumentIntake(
                archive::store,
                document -> {
                    if (brokerAway) {
                        return CompletableFuture.failedStage(new IllegalStateException("away"));
                    }
                    published.add(document.documentId());
                    return CompletableFuture.completedStage(null);
                },
                new Ledger(),
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()),
                Clock.systemUTC(),
                Duration.ofSeconds(5));
        return new BatchRun(claim, batches, archive, intake, new FileKinds(title -> true), folder);
    }

    private final class Ledger implements DocumentLedger {
        @Override
        public CompletionStage<Set<String>> known(Set<String> documentIds) {
            return CompletableFuture.completedStage(
                    documentIds.stream().filter(remembered::contains).collect(java.util.stream.Collectors.toSet()));
        }

        @Override
        public CompletionStage<Void> remember(List<RawDocument> documents) {
            documents.forEach(document -> remembered.add(document.documentId()));
            return CompletableFuture.completedStage(null);
        }
    }
}
