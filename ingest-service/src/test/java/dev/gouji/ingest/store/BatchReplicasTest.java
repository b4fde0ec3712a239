package dev.gouji.ingest.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.archive.DocumentArchive;
import dev.gouji.archive.FolderArchive;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.upload.BatchIntake;
import dev.gouji.ingest.upload.BatchProgress;
import dev.gouji.ingest.upload.MemberResult;
import dev.gouji.ingest.upload.Spooled;
import dev.gouji.ingest.zip.Zips;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several replicas on one batch, with a real database and archive. */
class BatchReplicasTest {
    private static final int MEMBERS = 400;

    @TempDir
    Path folder;

    @Test
    void twoReplicasTakeEachMemberOnce() throws Exception {
        FrontierDatabase.empty();
        DocumentArchive archive = new FolderArchive(folder.resolve("archive"), 0);
        try (Replica one = new Replica(archive, folder).start();
                Replica other = new Replica(archive, folder).start()) {
            String batch = accept(archive, one, MEMBERS);
            String second = accept(archive, other, MEMBERS + 1);
            finished(one, batch, MEMBERS);
            finished(other, second, MEMBERS + 1);
            System.out.printf("%d and %d published%n", one.published.size(), other.published.size());
            // The second batch has the documents of the first, and one more.
            assertEquals(MEMBERS + 1, sources(one, other).size());
            assertTrue(one.failures.isEmpty() && other.failures.isEmpty(), one.failures + " " + other.failures);
        }
    }

    @Test
    void oneGoesOnWhereAnotherWasStopped() throws Exception {
        FrontierDatabase.empty();
        DocumentArchive archive = new FolderArchive(folder.resolve("archive"), 0);
        Replica one = new Replica(archive, folder);
        String batch = accept(archive, one, MEMBERS);
        one.start();
        await().pollInterval(Duration.ofMillis(5))
                .atMost(60, SECONDS)
                .until(() -> progress(one, batch).done() > 0);
        try (Replica other = new Replica(archive, folder).start()) {
            one.close();
            finished(other, batch, MEMBERS);
            System.out.printf("%d and %d published%n", one.published.size(), other.published.size());
            assertEquals(MEMBERS, sources(one, other).size());
        }
    }

    private static byte[] member(int number) {
        return Zips.utf8("member " + number);
    }

    private String accept(DocumentArchive archive, Replica replica, int members) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.range(0, members).forEach(i -> files.put(i + ".txt", member(i)));
        Path zip = Files.write(folder.resolve(members + ".zip"), Zips.of(files));
        return new BatchIntake(archive, replica.batches, Duration.ofSeconds(10))
                .accept(List.of(new Spooled(zip, "a.zip", null)), Labels.NONE)
                .toCompletableFuture()
                .join()
                .batch()
                .id();
    }

    private static BatchProgress progress(Replica replica, String batch) {
        return replica.batches.progress(batch).toCompletableFuture().join().orElseThrow();
    }

    private static void finished(Replica replica, String batch, int members) {
        await().atMost(120, SECONDS).until(() -> progress(replica, batch).isFinished());
        List<MemberResult.Numbered> results = replica.batches
                .results(batch, 0, 2 * members)
                .toCompletableFuture()
                .join();
        assertEquals(
                IntStream.rangeClosed(1, members).boxed().toList(),
                results.stream().map(MemberResult.Numbered::number).toList());
        assertEquals(members, progress(replica, batch).taken());
    }

    private static Set<String> sources(Replica one, Replica other) {
        Set<String> sources = new TreeSet<>();
        Stream.concat(one.published.stream(), other.published.stream())
                .map(RawDocument::documentId)
                .forEach(sources::add);
        return sources;
    }
}
