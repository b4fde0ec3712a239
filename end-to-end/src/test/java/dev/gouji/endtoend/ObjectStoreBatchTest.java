package dev.gouji.endtoend;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.archive.ArchivePlace;
import dev.gouji.archive.DocumentArchive;
import dev.gouji.archive.S3Access;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.embedded.EmbeddedPostgres;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.DocumentLedger;
import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.store.PostgresBatches;
import dev.gouji.ingest.upload.BatchIntake;
import dev.gouji.ingest.upload.BatchProgress;
import dev.gouji.ingest.upload.BatchWorkers;
import dev.gouji.ingest.upload.Batches;
import dev.gouji.ingest.upload.FileKinds;
import dev.gouji.ingest.upload.Spooled;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upload of many documents whose archive is a real S3 server, which goes away before its work begins. */
class ObjectStoreBatchTest {
    private static final int MEMBERS = 100;
    private static final String BUCKET = "documents";

    private final Set<String> published = ConcurrentHashMap.newKeySet();

    @TempDir
    Path folder;

    @Test
    void waitsForTheStoreThatHoldsItAndTakesEveryMember() throws Exception {
        int port = freePort();
        try (BlobStoreContext blobs = ContextBuilder.newBuilder("transient")
                        .overrides(new Properties())
                        .build(BlobStoreContext.class);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"));
                DocumentArchive archive =
                        ArchivePlace.of("s3://" + BUCKET + "/reports").open(0, access(port))) {
            blobs.getBlobStore().createContainerInLocation(null, BUCKET);
            Flyway.configure()
                    .dataSource(postgres.jdbcUrl(), "gouji", "gouji")
                    .locations("db/ingest")
                    .schemas("ingest")
                    .load()
                    .migrate();
            Vertx vertx = Vertx.vertx();
            Batches batches = new PostgresBatches(pool(vertx, postgres));
            S3Proxy server = store(blobs, port);
            String batch = accept(archive, batches);
            server.stop();
            try (BatchWorkers workers = workers(archive, batches)) {
                workers.start();
                await().atMost(60, SECONDS).until(() -> progress(batches, batch).waitingFor() != null);
                assertEquals(0, progress(batches, batch).done());
                server = store(blobs, port);
                await().atMost(120, SECONDS)
                        .until(() -> progress(batches, batch).isFinished());
            }
            assertEquals(MEMBERS, progress(batches, batch).taken());
            assertEquals(MEMBERS, published.size());
            for (int i = 0; i < MEMBERS; i++) {
                byte[] content = archive.read(DocumentId.sha256(member(i))).orElseThrow();
                assertArrayEquals(member(i), content);
            }
            server.stop();
            vertx.close();
        }
    }

    private static byte[] member(int number) {
        return ("member " + number).getBytes(StandardCharsets.UTF_8);
    }

    private static int freePort() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static S3Access access(int port) {
        return new S3Access(URI.create("http://127.0.0.1:" + port), "us-east-1", true, "key", "secret");
    }

    private static S3Proxy store(BlobStoreContext blobs, int port) throws Exception {
        S3Proxy server = S3Proxy.builder()
                .blobStore(blobs.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .build();
        server.start();
        await().until(() -> server.getState().equals("STARTED"));
        return server;
    }

    private static Pool pool(Vertx vertx, EmbeddedPostgres postgres) {
        return PgBuilder.pool()
                .connectingTo(
                        PgConnectOptions.fromUri("postgresql://gouji:gouji@%s/gouji".formatted(postgres.address())))
                .using(vertx)
                .build();
    }

    private String accept(DocumentArchive archive, Batches batches) throws Exception {
        Path zip = folder.resolve("all.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream members = new ZipOutputStream(out)) {
            for (int i : IntStream.range(0, MEMBERS).toArray()) {
                members.putNextEntry(new ZipEntry(i + ".txt"));
                members.write(member(i));
                members.closeEntry();
            }
        }
        return new BatchIntake(archive, batches, Duration.ofSeconds(10))
                .accept(List.of(new Spooled(zip, "all.zip", null)), Labels.NONE)
                .toCompletableFuture()
                .join()
                .batch()
                .id();
    }

    private static BatchProgress progress(Batches batches, String batch) {
        return batches.progress(batch).toCompletableFuture().join().orElseThrow();
    }

    private BatchWorkers workers(DocumentArchive archive, Batches batches) throws Exception {
        DocumentIntake intake = new DocumentIntake(
                archive::store,
                document -> {
                    published.add(document.documentId());
                    return CompletableFuture.completedStage(null);
                },
                new Forgetful(),
                ForkJoinPool.commonPool(),
                Clock.systemUTC(),
                Duration.ofSeconds(10));
        BatchWorkers.Told told = new BatchWorkers.Told() {
            @Override
            public void finished(String batchId) {
                // The database says so.
            }

            @Override
            public void brokenOff(String batchId, Exception failure) {
                throw new IllegalStateException(batchId, failure);
            }
        };
        Path spool = Files.createDirectories(folder.resolve("spool"));
        return new BatchWorkers(
                batches, archive, intake, new FileKinds(title -> true), spool, "one", Duration.ofSeconds(5), told);
    }

    private static final class Forgetful implements DocumentLedger {
        @Override
        public CompletionStage<Set<String>> known(Set<String> documentIds) {
            return CompletableFuture.completedStage(Set.of());
        }

        @Override
        public CompletionStage<Void> remember(List<RawDocument> documents) {
            assertTrue(documents.size() > 0, "nothing to remember");
            return CompletableFuture.completedStage(null);
        }
    }
}
