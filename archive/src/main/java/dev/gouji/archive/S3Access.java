package dev.gouji.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How an object store is reached.
 *
 * @param endpoint null for Amazon's own of the region
 * @param region a word that most other stores want and do not look at
 * @param pathStyle whether the bucket stands in the path and not in the host name
 * @param accessKey null, together with the secret key, for the places where the AWS tools look
 */
public record S3Access(URI endpoint, String region, boolean pathStyle, String accessKey, String secretKey) {
    public S3Access {
        Objects.requireNonNull(region, "region is null");
        if ((accessKey == null) != (secretKey == null)) {
            throw new IllegalArgumentException(
                    "访问密钥与私有密钥须同时设置。 An access key and its secret key are set together or not at all.");
        }
    }

    /**
     * A credential: from a file when one is named, as secrets are mounted; else as it is given; else null.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    static String secret(Optional<String> given, Optional<Path> file) {
        try {
            return file.isPresent() ? Files.readString(file.get()).strip() : given.orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException("密钥文件无法读取。 The secret file cannot be read: " + file.get(), e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "S3Access[endpoint=%s, region=%s, pathStyle=%s]".formatted(endpoint, region, pathStyle);
    }
}
