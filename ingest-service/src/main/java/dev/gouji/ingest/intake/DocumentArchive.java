package dev.gouji.ingest.intake;

import java.io.IOException;

/** Where the bytes of documents are kept for ever. */
public interface DocumentArchive {

    /**
     * Keeps the bytes; when it returns they survive a crash of the machine. Blocks. Storing the same bytes again changes
     * nothing.
     *
     * @param sha256 of the content, lower-case hexadecimal
     * @throws dev.gouji.archive.ArchiveFullException when there is no space left
     * @throws IOException when the archive cannot be written
     */
    void store(String sha256, byte[] content) throws IOException;
}
