package dev.gouji.ingest.health;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the frontier tells of portals. Calls block. */
public interface CrawlRecords {

    /** By portal; one that is not known yet is not in it. */
    Map<String, PortalFacts> facts(Collection<String> portals);

    /**
     * Runs of a portal, the newest first.
     *
     * @param before number of a run, {@link Integer#MAX_VALUE} for the newest
     */
    List<CrawlRun> runs(String portal, int before, int limit);

    Optional<CrawlRun> run(String portal, int run);
}
