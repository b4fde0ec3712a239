package dev.gouji.access;

import dev.gouji.access.store.AuditLog;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Once a day, takes out of the record what has been kept for as long as it has to be. */
@Singleton
@IfBuildProperty(name = "gouji.access.record.enabled", stringValue = "true", enableIfMissing = true)
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();
    /** What the protection of information systems asks for at the least. */
    private static final Duration SHORTEST = Duration.ofDays(180);

    private final AuditLog log;
    private final Duration keep;

    Retention(AuditLog log, AccessConfig config) {
        this.log = log;
        this.keep = config.record().keep();
        if (keep.compareTo(SHORTEST) < 0) {
            throw new IllegalStateException(
                    "GJ-812 操作记录至少保存180天，现设为%1$d天。 The record of changes is kept for 180 days at least; the setting says %1$d."
                            .formatted(keep.toDays()));
        }
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        vertx.setPeriodic(DAY_MILLIS, timer -> forget());
    }

    private void forget() {
        Instant now = Instant.now();
        log.forget(now.minus(keep), now)
                .subscribe()
                .with(
                        lines -> LOG.infof("record of changes lines_taken_out=%d", lines),
                        failure -> LOG.warnf(failure, "record of changes not shortened code=GJ-806"));
    }
}
