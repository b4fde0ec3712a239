package dev.gouji.ingest.crawl;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.frontier.Limits;
import dev.gouji.ingest.portal.Portal;
import java.time.Duration;
import java.util.Optional;

/** What the configuration of a portal means for the crawl. */
record Manners(Portal portal) {
    private static final int RECIPE_CHARS = 16;

    boolean allows(WebAddress address) {
        return portal.allows(address);
    }

    Duration delay() {
        return portal.access().delay();
    }

    /** Between two visits of a list, in place of the schedule. */
    Optional<Duration> every() {
        return portal.access().every();
    }

    Limits limits() {
        Limits usual = Limits.USUAL;
        int lists = portal.source().entries().size() - 1 + portal.access().maxPages();
        return new Limits(Math.min(usual.lists(), lists), usual.pages(), usual.barrenInRow(), usual.barren());
    }

    /** Another one reads lists in another way, so that unchanged lists have to be read again. */
    String recipe() {
        return DocumentId.hash(portal.source().toString()).substring(0, RECIPE_CHARS);
    }
}
