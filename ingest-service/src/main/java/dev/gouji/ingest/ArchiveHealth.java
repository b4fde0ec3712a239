package dev.gouji.ingest;

import dev.gouji.archive.DocumentArchive;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while nothing can be archived; measures the room that is left. */
@Readiness
@Singleton
class ArchiveHealth implements HealthCheck {
    private final DocumentArchive archive;

    ArchiveHealth(DocumentArchive archive, MeterRegistry meters) {
        this.archive = archive;
        if (archive.freeBytes().isPresent()) {
            Gauge.builder(
                            "gouji.archive.free",
                            archive,
                            each -> each.freeBytes().orElse(0))
                    .description("Room that is left for documents")
                    .baseUnit("bytes")
                    .register(meters);
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("document archive");
        try {
            archive.probe();
            return response.up().build();
        } catch (IOException e) {
            return response.down().withData("reason", e.getMessage()).build();
        }
    }
}
