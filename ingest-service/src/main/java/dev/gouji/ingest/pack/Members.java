package dev.gouji.ingest.pack;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** What a file of several documents holds, one after another and in the same order whenever it is opened. */
public interface Members extends AutoCloseable {

    /**
     * The next one; empty behind the last.
     *
     * @throws IOException when the file itself cannot be read any more
     */
    Optional<Member> next() throws IOException;

    /** How many there are, where that is known from the start. */
    OptionalInt expected();

    /** What was looked at so far and is no document: pictures, scripts, pages about something else. */
    default int passedOver() {
        return 0;
    }

    @Override
    void close() throws IOException;
}
