package dev.gouji.ingest.portal;

import java.util.List;
import java.util.Optional;

/** The configured portals. Calls block. */
public interface Portals {

    /** Those that are to be crawled, in the order of their ids. */
    List<Portal> enabled();

    Optional<Portal> find(String id);
}
