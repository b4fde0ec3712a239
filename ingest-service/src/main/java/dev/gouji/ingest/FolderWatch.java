package dev.gouji.ingest;

import dev.gouji.ingest.folder.FolderRound;
import dev.gouji.ingest.folder.Found;
import dev.gouji.ingest.folder.SourceFolder;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.problem.Problem;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
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

    FolderWatch(IngestConfig config, DocumentIntake intake) {
        this.config = config;
        this.intake = intake;
    }

    void start(@Observes StartupEvent event) {
        config.folder().ifPresent(this::watch);
    }

    private void watch(Path folder) {
        FolderRound round = new FolderRound(new SourceFolder(folder, Clock.systemUTC()), intake, new Log());
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

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }

    private static final class Log implements FolderRound.Report {
        @Override
        public void taken(Found.Document document, Receipt receipt) {
            LOG.infof(
                    "file taken path=%s documentId=%s duplicate=%s",
                    document.relativePath(), receipt.documentId(), receipt.duplicate());
        }

        @Override
        public void passedOver(Found found, Problem problem) {
            LOG.warnf(
                    "file passed over path=%s code=%s reason=%s",
                    found.relativePath(), problem.code(), problem.detail());
        }
    }
}
