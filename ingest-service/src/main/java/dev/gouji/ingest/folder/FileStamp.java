package dev.gouji.ingest.folder;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** Size and time of a file: while they stay, its content is taken to stay. */
public record FileStamp(long size, Instant modifiedAt) {
    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant());
    }
}
