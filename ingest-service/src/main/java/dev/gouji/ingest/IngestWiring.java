package dev.gouji.ingest;

import dev.gouji.archive.ArchivePlace;
import dev.gouji.archive.DocumentArchive;
import dev.gouji.ingest.connector.ReportTitle;
import dev.gouji.ingest.connector.TitleKind;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.DocumentLedger;
import dev.gouji.ingest.intake.DocumentPublisher;
import dev.gouji.ingest.upload.BatchIntake;
import dev.gouji.ingest.upload.BatchWorkers;
import dev.gouji.ingest.upload.Batches;
import dev.gouji.ingest.upload.FileKinds;
import dev.gouji.ingest.upload.IdempotentRequests;
import dev.gouji.ingest.upload.OnceOnly;
import dev.gouji.ingest.upload.PageByUrl;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Puts the plain parts together. */
@Singleton
class IngestWiring {
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Logger LOG = Logger.getLogger(IngestWiring.class);

    @Produces
    @Singleton
    DocumentArchive archive(IngestConfig config) throws IOException {
        return ArchivePlace.of(config.archive())
                .open(config.archiveReserve().asLongValue(), config.s3().access());
    }

    @Produces
    @Singleton
    DocumentIntake intake(
            DocumentArchive archive,
            DocumentPublisher publisher,
            DocumentLedger ledger,
            IngestWorkers workers,
            IngestConfig config) {
        return new DocumentIntake(archive::store, publisher, ledger, workers, Clock.systemUTC(), config.patience());
    }

    @Produces
    @Singleton
    BatchIntake batchIntake(DocumentArchive archive, Batches batches, IngestConfig config) {
        return new BatchIntake(archive, batches, config.patience());
    }

    @Produces
    @Singleton
    OnceOnly onceOnly(IdempotentRequests requests, IngestConfig config) {
        return new OnceOnly(requests, config.patience());
    }

    @Produces
    @Singleton
    BatchWorkers batchWorkers(Batches batches, DocumentArchive archive, DocumentIntake intake, SpoolFolder spool) {
        return new BatchWorkers(
                batches,
                archive,
                intake,
                new FileKinds(title -> ReportTitle.of(title).kind() == TitleKind.ANNUAL_REPORT),
                spool.path(),
                UUID.randomUUID().toString(),
                LEASE,
                new Log());
    }

    @Produces
    @Singleton
    PageByUrl pageByUrl() {
        return new PageByUrl(address -> new Answer.Failed(Answer.Failed.Fault.NOT_REACHABLE, "no fetcher is wired"));
    }

    private static final class Log implements BatchWorkers.Told {
        @Override
        public void finished(String batchId) {
            LOG.infof("batch finished batch=%s", batchId);
        }

        @Override
        public void brokenOff(String batchId, Exception failure) {
            LOG.errorf(failure, "batch broken off, to be tried again batch=%s code=GJ-500", batchId);
        }
    }
}
