package dev.gouji.ingest.upload;

import java.util.Objects;

/**
 * One of the files that a batch was sent as. Its bytes are in the archive under their hash.
 *
 * @param name as the sender calls it
 * @param mediaType as the sender labels it, null when it does not
 */
public record BatchFile(String name, Kind kind, String sha256, long size, String mediaType) {

    /** What a file holds, by its content. */
    public enum Kind {
        DOCUMENT,
        ZIP,
        WARC
    }

    public BatchFile {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(sha256, "sha256 is null");
    }
}
