package dev.gouji.ingest;

import dev.gouji.archive.ArchivePlace;
import dev.gouji.archive.DocumentArchive;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.DocumentLedger;
import dev.gouji.ingest.intake.DocumentPublisher;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Puts the plain parts together. */
@Singleton
class IngestWiring {
    /** They wait for the disk most of the time, so there are more of them than processors. */
    private static final int WORKERS = 16;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("ingest-worker-", 1).factory());

    @Produces
    @Singleton
    DocumentArchive archive(IngestConfig config) throws IOException {
        return ArchivePlace.of(config.archive())
                .open(config.archiveReserve().asLongValue(), config.s3().access());
    }

    @Produces
    @Singleton
    DocumentIntake intake(
            DocumentArchive archive, DocumentPublisher publisher, DocumentLedger ledger, IngestConfig config) {
        return new DocumentIntake(archive::store, publisher, ledger, workers, Clock.systemUTC(), config.patience());
    }

    @PreDestroy
    void close() {
        workers.shutdown();
    }
}
