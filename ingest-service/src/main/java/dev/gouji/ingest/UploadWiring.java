package dev.gouji.ingest;

import dev.gouji.archive.DocumentArchive;
import dev.gouji.ingest.connector.ReportTitle;
import dev.gouji.ingest.connector.TitleKind;
import dev.gouji.ingest.fetch.FollowingFetcher;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.upload.BatchIntake;
import dev.gouji.ingest.upload.BatchWorkers;
import dev.gouji.ingest.upload.Batches;
import dev.gouji.ingest.upload.FileKinds;
import dev.gouji.ingest.upload.IdempotentRequests;
import dev.gouji.ingest.upload.OnceOnly;
import dev.gouji.ingest.upload.PageByUrl;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Puts the plain parts of uploads together. */
@Singleton
class UploadWiring {
    /** After a kill, the batches go on elsewhere, or here again, within that time. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    private static final Logger LOG = Logger.getLogger(UploadWiring.class);

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
    PageByUrl pageByUrl(FollowingFetcher fetcher) {
        return new PageByUrl(address -> fetcher.fetch(address).answer());
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
