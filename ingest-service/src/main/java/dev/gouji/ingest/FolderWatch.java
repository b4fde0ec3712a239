package dev.gouji.ingest;

import dev.gouji.ingest.folder.FolderRecord;
import dev.gouji.ingest.folder.FolderRound;
import dev.gouji.ingest.folder.Found;
import dev.gouji.ingest.folder.Packs;
import dev.gouji.ingest.folder.SourceFolder;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.upload.BatchIntake;
import dev.gouji.ingest.upload.BatchWorkers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks into the source folder again and again, when one is set. */
@Singleton
class FolderWatch {
    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ingest-folder").daemon().factory());
    private final IngestConfig config;
    private final DocumentIntake intake;
    private final BatchIntake batches;
    private final BatchWorkers workers;
    private final SpoolFolder spool;

    FolderWatch(
            IngestConfig config, DocumentIntake intake, BatchIntake batches, BatchWorkers workers, SpoolFolder spool) {
        this.config = config;
        this.intake = intake;
        this.batches = batches;
        this.workers = workers;
        this.spool = spool;
    }

    void start(@Observes StartupEvent event) {
        config.folder().ifPresent(this::watch);
    }

    private void watch(Path folder) {
        SourceFolder source = new SourceFolder(folder, Clock.systemUTC());
        FolderRecord record = new FolderRecord(folder);
        try {
            record.remind(source);
        } catch (IOException e) {
            LOG.warnf(
                    "record of the folder not readable, all files are looked at again folder=%s reason=%s", folder, e);
        }
        FolderRound round = new FolderRound(source, intake, new Packs(batches, spool.path()), new Log(record, workers));
        LOG.infof("watching folder=%s interval=%s", folder, config.folderInterval());
        clockwork.scheduleWithFixedDelay(
                () -> look(folder, round), 0, config.folderInterval().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void look(Path folder, FolderRound round) {
        try {
            round.run();
        } catch (IOException e) {
            LOG.warnf("folder not readable folder=%s code=GJ-403 reason=%s", folder, e);
        } catch (RuntimeException e) {
            // The schedule ends with the first exception that leaves here.
            LOG.errorf(e, "round over the folder broken off folder=%s", folder);
        }
    }

    /** While the pools are still open: of a closed one the log would say that the file was passed over. */
    void stop(@Observes ShutdownEvent event) {
        Clockwork.stop(clockwork);
    }

    /** For the administrator into the log, for everybody into the record. */
    private static final class Log implements FolderRound.Report {
        private final FolderRecord record;
        private final BatchWorkers workers;

        Log(FolderRecord record, BatchWorkers workers) {
            this.record = record;
            this.workers = workers;
        }

        @Override
        public void taken(Found.Document document, Receipt receipt) {
            LOG.infof(
                    "file taken path=%s documentId=%s duplicate=%s",
                    document.relativePath(), receipt.documentId(), receipt.duplicate());
            write(document, FolderRecord.Result.PROCESSED, receipt.documentId(), receipt.outcome());
        }

        @Override
        public void opened(Found.Document pack, String batchId) {
            LOG.infof("file opened path=%s batch=%s", pack.relativePath(), batchId);
            workers.look();
            write(pack, FolderRecord.Result.PROCESSED, batchId, BatchJson.path(batchId));
        }

        @Override
        public void passedOver(Found found, Problem problem) {
            LOG.warnf(
                    "file passed over path=%s code=%s reason=%s",
                    found.relativePath(), problem.code(), problem.detail());
            if (!problem.isTemporary()) {
                write(found, FolderRecord.Result.REFUSED, problem.code(), problem.detail());
            }
        }

        private void write(Found found, FolderRecord.Result result, String what, String detail) {
            try {
                record.add(Instant.now(), found, result, what, detail);
            } catch (IOException e) {
                // A folder that may only be read is watched all the same; a restart then asks the ledger.
                LOG.debugf("record of the folder not written path=%s reason=%s", found.relativePath(), e);
            }
        }
    }
}
