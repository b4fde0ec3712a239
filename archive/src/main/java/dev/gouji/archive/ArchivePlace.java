package dev.gouji.archive;

import java.io.IOException;
import java.nio.file.Path;

/** Where an archive is, as a setting says it: a folder, or {@code s3://bucket/prefix}. */
public sealed interface ArchivePlace {

    /** A folder of this machine, or of a file system that several machines share. */
    record Folder(Path path) implements ArchivePlace {}

    /**
     * Part of a bucket.
     *
     * @param prefix of all keys: empty, or ending in a slash
     */
    record Bucket(String name, String prefix) implements ArchivePlace {}

    /**
     * Reads the setting.
     *
     * @throws IllegalArgumentException when there is no bucket in an {@code s3://} address
     */
    static ArchivePlace of(String setting) {
        if (!setting.startsWith("s3://")) {
            return new Folder(Path.of(setting));
        }
        String rest = setting.substring("s3://".length());
        int slash = rest.indexOf('/');
        String bucket = slash < 0 ? rest : rest.substring(0, slash);
        String prefix = slash < 0 ? "" : rest.substring(slash + 1);
        if (bucket.isEmpty()) {
            throw new IllegalArgumentException(
                    "归档地址 '%1$s' 缺少存储桶名，应为 s3://桶名/前缀。 The archive '%1$s' names no bucket: expected s3://bucket/prefix."
                            .formatted(setting));
        }
        return new Bucket(bucket, prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/");
    }

    /**
     * Opens the archive that is there.
     *
     * @param reserveBytes that stay free on the disk of a folder
     * @param access to the object store, for a bucket
     * @throws IOException when the folder cannot be made
     */
    default DocumentArchive open(long reserveBytes, S3Access access) throws IOException {
        return switch (this) {
            case Folder folder -> new FolderArchive(folder.path(), reserveBytes);
            case Bucket bucket -> new S3Archive(bucket, access);
        };
    }
}
