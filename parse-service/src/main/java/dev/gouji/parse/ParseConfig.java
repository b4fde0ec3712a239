package dev.gouji.parse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the service. */
@ConfigMapping(prefix = "gouji.parse")
public interface ParseConfig {

    /** Folder of the document archive, where ingest puts what is too large for an event. */
    Path archive();

    /** How long reading one document may take. */
    @WithDefault("5s")
    Duration timeLimit();

    /** How often a document that the archive does not give is asked for before it goes to the dead letters. */
    @WithDefault("5")
    int archiveAttempts();
}
