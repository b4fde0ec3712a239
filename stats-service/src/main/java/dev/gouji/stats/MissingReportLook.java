package dev.gouji.stats;

import dev.gouji.stats.alert.Quietness;
import dev.gouji.stats.store.DatabaseFailure;
import dev.gouji.stats.store.MissingReports;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Looks from time to time whose report is due and not there. */
@Singleton
class MissingReportLook {
    private static final Logger LOG = Logger.getLogger(MissingReportLook.class);

    private final MissingReports missing;
    private final Quietness quietness;
    private final Repeating repeating;

    MissingReportLook(MissingReports missing, Quietness quietness, AlertConfig config) {
        this.missing = missing;
        this.quietness = quietness;
        this.repeating = new Repeating("missing-reports", config.lookInterval(), this::look);
    }

    void start(@Observes StartupEvent event) {
        repeating.start();
    }

    void stop(@Observes ShutdownEvent event) {
        repeating.close();
    }

    private void look() {
        try {
            look(quietness.today());
        } catch (RuntimeException e) {
            LOG.warnf("look for missing reports failed code=GJ-710 sqlState=%s", DatabaseFailure.sqlState(e));
        }
    }

    /** Opens and resolves until all alerts are as they should be on that day; says how many changed. */
    int look(LocalDate today) {
        int changed = 0;
        int some;
        do {
            some = Waiting.on(missing.look(today));
            changed += some;
        } while (some > 0);
        return changed;
    }
}
