package dev.gouji.ingest;

import dev.gouji.archive.DocumentArchive;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while nothing can be archived. */
@Readiness
@Singleton
class ArchiveHealth implements HealthCheck {
    private final DocumentArchive archive;

    ArchiveHealth(DocumentArchive archive) {
        this.archive = archive;
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
