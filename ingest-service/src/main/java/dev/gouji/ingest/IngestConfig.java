package dev.gouji.ingest;

import dev.gouji.archive.S3Settings;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What can be set, with the defaults in {@code application.properties}. */
@ConfigMapping(prefix = "gouji.ingest")
interface IngestConfig {

    /** The document archive: a folder, or s3://bucket/prefix. */
    String archive();

    /** How the object store is reached, when the archive is in one. */
    S3Settings s3();

    /** Space that stays free on its disk. */
    MemorySize archiveReserve();

    /** Where uploads of many documents lie until they are archived; when not set, beside a folder archive. */
    Optional<Path> spool();

    /** A folder to take documents from. */
    Optional<Path> folder();

    /** Between two looks into that folder. */
    Duration folderInterval();

    /** With database and broker, before an upload is answered with 503. */
    Duration patience();
}
