package dev.gouji.ingest.portal;

import java.util.List;
import java.util.Optional;

/** The portals for those who configure them. Calls block. */
public interface PortalDesk extends Portals {

    Optional<StoredPortal> stored(String id);

    /**
     * A page of them, disabled ones too, in the order of their ids.
     *
     * @param division what its code starts with, null for all
     * @param after id of the last one before the page, null for the first page
     */
    List<StoredPortal> list(String division, String after, int limit);

    /** Adds a new one; empty when the id is taken. */
    Optional<StoredPortal> add(Portal portal);

    /** Replaces the one of this id, if it still has that version; empty when it has not, or is not there. */
    Optional<StoredPortal> replace(Portal portal, long version);

    /** Adds or replaces all of them or, when that fails, none. */
    void save(List<Portal> portals);
}
