package dev.gouji.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The document archive as ingest lays it out: {@code ab/cd/<sha256>} below one folder. */
record ArchivedDocument(Path archive, String sha256) {

    byte[] read() throws IOException {
        return Files.readAllBytes(archive.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256));
    }
}
