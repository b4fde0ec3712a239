package dev.gouji.ingest.telling;

import dev.gouji.contract.event.PortalHealthChanged;
import java.util.List;
import java.util.Map;

/** The memory of how portals were doing, and of what is still to be told of that. Calls block. */
public interface PortalMemory {

    /** All that is remembered, by portal. */
    Map<String, Remembered> all();

    /**
     * Keeps what is remembered from now on; what is newly said waits to be told. Nothing happens when somebody else was there
     * in the meantime, who will have seen the same.
     *
     * @param before null when there was nothing
     */
    void keep(Remembered before, Remembered after);

    /** What was said and not yet told. */
    List<PortalHealthChanged> untold(int most);

    /** The broker has it. */
    void told(PortalHealthChanged event);
}
