package dev.gouji.ingest;

import dev.gouji.archive.ArchivePlace;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Where uploads of many documents lie until they are in the archive. Nothing in it is worth keeping. */
@Singleton
class SpoolFolder {
    private static final long LEFT_OVER_MILLIS = TimeUnit.DAYS.toMillis(1);

    private final Path path;
    private final Vertx vertx;

    SpoolFolder(IngestConfig config, Vertx vertx) {
        this.vertx = vertx;
        this.path = config.spool().orElseGet(() -> switch (ArchivePlace.of(config.archive())) {
            case ArchivePlace.Folder folder -> folder.path().resolve(".spool");
            case ArchivePlace.Bucket bucket -> Path.of(System.getProperty("java.io.tmpdir"), "gouji-spool");
        });
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        clearLeftOvers();
    }

    Path path() {
        return path;
    }

    /** A file of a new name, open for writing. */
    AsyncFile create(Path file) {
        return vertx.fileSystem()
                .openBlocking(
                        file.toString(), new OpenOptions().setCreateNew(true).setWrite(true));
    }

    Path newName() {
        return path.resolve(UUID.randomUUID() + ".part");
    }

    /** Of processes that were killed; a day is longer than any upload. */
    private void clearLeftOvers() {
        File[] files = path.toFile().listFiles((folder, name) -> name.endsWith(".part"));
        long old = System.currentTimeMillis() - LEFT_OVER_MILLIS;
        for (File file : files == null ? new File[0] : files) {
            if (file.lastModified() < old) {
                file.delete();
            }
        }
    }
}
