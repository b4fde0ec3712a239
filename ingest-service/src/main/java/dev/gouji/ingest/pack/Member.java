package dev.gouji.ingest.pack;

import dev.gouji.ingest.problem.Problem;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;

/** Something that a file of several documents holds. */
public sealed interface Member {

    /** Its path in the file, or its address; without control characters. */
    String name();

    /**
     * A document.
     *
     * @param url where it was published, null when unknown
     * @param mediaType as labelled, null when it was not; a hint, never trusted
     * @param receivedAt when its bytes were collected, null for now
     */
    record Document(String name, String url, String mediaType, Instant receivedAt, Content content) implements Member {
        public Document {
            Objects.requireNonNull(name, "name is null");
            Objects.requireNonNull(content, "content is null");
        }
    }

    /** Something that cannot be taken in, and why. */
    record Refused(String name, Problem problem) implements Member {
        public Refused {
            Objects.requireNonNull(name, "name is null");
            Objects.requireNonNull(problem, "problem is null");
        }
    }

    /** The bytes of a document; they are unpacked when they are asked for, and only before the next member is. */
    interface Content {

        /**
         * Within the limits of a document.
         *
         * @throws dev.gouji.ingest.problem.ProblemException when this member cannot be taken in
         * @throws IOException when the file itself cannot be read any more
         */
        byte[] read() throws IOException;
    }
}
