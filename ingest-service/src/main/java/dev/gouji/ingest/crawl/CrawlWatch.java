package dev.gouji.ingest.crawl;

import dev.gouji.ingest.frontier.Lease;
import dev.gouji.ingest.frontier.Visit;
import java.time.Duration;

/** Who is told what the crawl does: logs and figures. */
public interface CrawlWatch {

    /** A page was visited and the visit is written down. */
    void visited(Lease lease, Visit visit, Duration took);

    /** Something that is needed is away; the page stays due. */
    void paused(Lease lease, String reason, Duration pause);

    /** A round over a host broke off for another reason; the host is given back. */
    void brokeOff(Lease lease, Throwable failure);

    /** The frontier does not answer, or the portals do not. */
    void waiting(Throwable failure, Duration pause);

    /** How many hosts are being visited. */
    void hosts(int atOnce);
}
