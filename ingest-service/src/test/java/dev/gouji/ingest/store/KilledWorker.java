package dev.gouji.ingest.store;

import dev.gouji.archive.FolderArchive;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.DocumentLedger;
import dev.gouji.ingest.upload.BatchWorkers;
import dev.gouji.ingest.upload.FileKinds;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A process that works at batches until it is killed; its broker is a file, and it remembers nothing by itself. */
final class KilledWorker {
    private KilledWorker() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        Path broker = folder.resolve("broker.txt");
        CountDownLatch finished = new CountDownLatch(1);
        BatchWorkers workers = new BatchWorkers(
                new PostgresBatches(pool(Vertx.vertx(), arguments[0])),
                new FolderArchive(folder.resolve("archive"), 0),
                new DocumentIntake(
                        new FolderArchive(folder.resolve("archive"), 0)::store,
                        document -> publish(broker, document),
                        new Forgetful(),
                        Executors.newFixedThreadPool(8),
                        Clock.systemUTC(),
                        Duration.ofSeconds(10)),
                new FileKinds(title -> true),
                folder,
                UUID.randomUUID().toString(),
                Duration.ofMillis(900),
                new BatchWorkers.Told() {
                    @Override
                    public void finished(String batchId) {
                        finished.countDown();
                    }

                    @Override
                    public void brokenOff(String batchId, Exception failure) {
                        failure.printStackTrace();
                    }
                });
        workers.start();
        System.out.println("working");
        finished.await();
        System.exit(0);
    }

    static Pool pool(Vertx vertx, String address) {
        String[] hostAndPort = address.split(":");
        return PgBuilder.pool()
                .using(vertx)
                .connectingTo(new PgConnectOptions()
                        .setHost(hostAndPort[0])
                        .setPort(Integer.parseInt(hostAndPort[1]))
                        .setDatabase("gouji")
                        .setUser("gouji")
                        .setPassword("gouji"))
                .build();
    }

    private static synchronized CompletionStage<Void> publish(Path broker, RawDocument document) {
        try {
            Files.writeString(
                    broker, document.source().id() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Thread.sleep(2);
            return CompletableFuture.completedStage(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedStage(e);
        }
    }

    private static final class Forgetful implements DocumentLedger {
        @Override
        public CompletionStage<Set<String>> known(Set<String> documentIds) {
            return CompletableFuture.completedStage(Set.of());
        }

        @Override
        public CompletionStage<Void> remember(List<RawDocument> published) {
            return CompletableFuture.completedStage(null);
        }
    }
}
