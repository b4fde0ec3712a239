package dev.gouji.archive;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What a service is told about its object store; the names are those of the settings. */
public interface S3Settings {
    Optional<URI> endpoint();

    String region();

    boolean pathStyle();

    Optional<String> accessKey();

    Optional<String> secretKey();

    /** As secrets are mounted: its content wins over the key that is given. */
    Optional<Path> accessKeyFile();

    Optional<Path> secretKeyFile();

    /**
     * The same with the secret files read.
     *
     * @throws java.io.UncheckedIOException when one cannot be
     */
    default S3Access access() {
        return new S3Access(
                endpoint().orElse(null),
                region(),
                pathStyle(),
                S3Access.secret(accessKey(), accessKeyFile()),
                S3Access.secret(secretKey(), secretKeyFile()));
    }
}
