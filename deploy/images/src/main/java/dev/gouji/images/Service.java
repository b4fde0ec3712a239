package dev.gouji.images;

import java.nio.file.Path;
import java.util.Locale;

/** The services that have an image each, in the order in which the data flows. */
enum Service {
    INGEST,
    PARSE,
    VALIDATE,
    STATS;

    /** As the folder, the image, the deployment: {@code ingest-service}. */
    String serviceName() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }

    /** What {@code mvnw package} built. */
    Path application(Path checkout) {
        return checkout.resolve(serviceName()).resolve("target/quarkus-app");
    }

    /** CycloneDX, as the build wrote it. */
    Path billOfMaterials(Path checkout) {
        return checkout.resolve(serviceName()).resolve("target/quarkus-run-cyclonedx.json");
    }
}
