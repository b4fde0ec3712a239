package dev.gouji.ingest.register;

import java.util.List;
import java.util.Optional;

/** Who must publish. Each change is told to {@link RegisterChanges} in the same transaction. Calls block. */
public interface Register {

    /**
     * A page of it, in the order of the entries' ids.
     *
     * @param division what its code starts with, null for all
     * @param year of which a report is due, null for all
     * @param after id of the last entry before the page, null for the first page
     */
    List<RegisteredOrgan> list(String division, Integer year, String after, int limit);

    Optional<RegisteredOrgan> find(String entry);

    /** Adds or replaces all of them or, when that fails, none. What is as it was is no change. */
    void save(List<RegisteredOrgan> organs);

    /** Takes an entry out; false when there is none. */
    boolean remove(String entry);
}
