package dev.gouji.ingest.register;

import java.util.List;

/** Changes that are still to be told to others: read, told, and only then forgotten. Calls block. */
public interface RegisterChanges {

    /** In the order of their numbers. */
    List<RegisterChange> oldest(int limit);

    /** Told, by their numbers. */
    void forget(List<Long> numbers);
}
