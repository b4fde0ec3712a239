package dev.gouji.images;

import java.time.Instant;
import java.util.Map;

/**
 * What an image says of itself: the annotations of the OCI image specification.
 *
 * @param prefix before the service's name, as in {@code registry.example.org/gouji/}; may be empty
 * @param version the tag; never {@code latest}, which says nothing
 * @param revision the commit
 * @param created the time of the commit, so that equal sources make equal images
 */
record Label(String prefix, String version, String revision, Instant created) {
    Label {
        if (version.isBlank() || version.equals("latest")) {
            throw new IllegalArgumentException(
                    "expected a version as the tag, found '%s': name one with --tag, 0.1.0 for instance"
                            .formatted(version));
        }
    }

    String reference(Service service) {
        return prefix + service.serviceName() + ":" + version;
    }

    Map<String, String> labels(Service service) {
        return Map.of(
                "org.opencontainers.image.title",
                "Gouji " + service.serviceName(),
                "org.opencontainers.image.description",
                "Reads and checks annual disclosure reports (勾稽)",
                "org.opencontainers.image.version",
                version,
                "org.opencontainers.image.revision",
                revision,
                "org.opencontainers.image.created",
                created.toString());
    }
}
