package dev.gouji.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.archive.FolderArchive;
import dev.gouji.embedded.EmbeddedPostgres;
import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.upload.BatchIntake;
import dev.gouji.ingest.upload.BatchProgress;
import dev.gouji.ingest.upload.Batches;
import dev.gouji.ingest.upload.MemberResult;
import dev.gouji.ingest.upload.Spooled;
import dev.gouji.ingest.zip.Zips;
import io.vertx.core.Vertx;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of a process that works at a batch, with a real database. */
class BatchKillTest {
    private static final int MEMBERS = 1_000;
    private static final int KILLS = 3;
    /** Members that go together, and so may go once more. */
    private static final int TOGETHER = 64;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void aBatchThatWasAcceptedEndsWhateverIsKilled() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"))) {
            makeTables(postgres);
            Batches batches = new PostgresBatches(KilledWorker.pool(Vertx.vertx(), postgres.address()));
            String id = accept(batches);
            long seed = Long.getLong("gouji.seed", 20261122L);
            System.out.println("seed " + seed);
            Random random = new Random(seed);
            int kills = 0;
            while (kills < KILLS && !progress(batches, id).isFinished()) {
                Process worker = start(postgres);
                int target = progress(batches, id).done() + 1 + random.nextInt(2 * TOGETHER);
                while (progress(batches, id).done() < Math.min(target, MEMBERS) && worker.isAlive()) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                worker.destroyForcibly().waitFor();
                kills++;
            }
            BatchProgress midway = progress(batches, id);
            System.out.printf("%d kills, %d of %d members done%n", kills, midway.done(), MEMBERS);
            assertTrue(midway.done() > 0 && kills >= 2, "the kills have to hit the work");
            assertEquals(0, start(postgres).waitFor());

            List<String> published = Files.readAllLines(folder.resolve("broker.txt"), StandardCharsets.UTF_8);
            List<MemberResult.Numbered> results =
                    batches.results(id, 0, 2 * MEMBERS).toCompletableFuture().join();
            assertEquals(MEMBERS, Set.copyOf(published).size());
            assertEquals(
                    IntStream.rangeClosed(1, MEMBERS).boxed().toList(),
                    results.stream().map(MemberResult.Numbered::number).toList());
            assertEquals(MEMBERS, progress(batches, id).taken());
            assertTrue(
                    published.size() <= MEMBERS + kills * TOGETHER,
                    "%d published, %d kills".formatted(published.size(), kills));
        }
    }

    private String accept(Batches batches) throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        IntStream.range(0, MEMBERS).forEach(i -> members.put(i + ".txt", Zips.utf8("member " + i)));
        Path zip = Files.write(folder.resolve("a.zip"), Zips.of(members));
        return new BatchIntake(new FolderArchive(folder.resolve("archive"), 0), batches, Duration.ofSeconds(10))
                .accept(List.of(new Spooled(zip, "a.zip", null)), Labels.NONE)
                .toCompletableFuture()
                .join()
                .batch()
                .id();
    }

    private static BatchProgress progress(Batches batches, String id) {
        return batches.progress(id).toCompletableFuture().join().orElseThrow();
    }

    private Process start(EmbeddedPostgres postgres) throws Exception {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledWorker.class.getName(),
                        postgres.address(),
                        folder.toString())
                .redirectError(folder.resolve("worker.log").toFile())
                .start();
    }

    private static void makeTables(EmbeddedPostgres postgres) throws Exception {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl());
                Statement statement = connection.createStatement();
                InputStream script = BatchKillTest.class.getResourceAsStream("/db/ingest/V5__uploads.sql")) {
            statement.execute("create schema ingest; set search_path to ingest; "
                    + new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
