package dev.gouji.ingest.folder;

import dev.gouji.ingest.problem.Problem;
import java.nio.file.Path;

/** What a scan found under one name: a document to take in, or a file that cannot be one. */
public sealed interface Found {

    /** Below the folder, parts separated by slashes. */
    String relativePath();

    /** What tells one state of the file from the next. */
    FileStamp stamp();

    /**
     * A file to take in.
     *
     * @param file its real path, links resolved
     */
    record Document(String relativePath, FileStamp stamp, Path file) implements Found {
        /** The source id, the same for every version of the file. */
        public String sourceId() {
            return "folder/" + relativePath;
        }
    }

    /** A file that was passed over, and why. */
    record PassedOver(String relativePath, FileStamp stamp, Problem problem) implements Found {}
}
