package dev.gouji.parse;

import dev.gouji.archive.S3Settings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the service. */
@ConfigMapping(prefix = "gouji.parse")
public interface ParseConfig {

    /** The document archive, where ingest puts what is too large for an event: a folder, or s3://bucket/prefix. */
    String archive();

    /** How the object store is reached, when the archive is in one. */
    S3Settings s3();

    /** How long reading one document may take. */
    @WithDefault("5s")
    Duration timeLimit();

    /** How often a document that the archive does not give is asked for before it goes to the dead letters. */
    @WithDefault("5")
    int archiveAttempts();
}
