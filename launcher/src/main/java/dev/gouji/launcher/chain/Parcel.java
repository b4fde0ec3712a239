package dev.gouji.launcher.chain;

import java.util.Objects;

/** A document on its way into the chain. */
public record Parcel(String source, String fileName, String mediaType, byte[] content) {
    public Parcel {
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(fileName, "fileName is null");
        Objects.requireNonNull(mediaType, "mediaType is null");
        Objects.requireNonNull(content, "content is null");
    }
}
