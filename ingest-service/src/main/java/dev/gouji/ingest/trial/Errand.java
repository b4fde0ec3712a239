package dev.gouji.ingest.trial;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.portal.Portal;

/** One request on behalf of a portal that is not crawled yet: guarded, limited, and as its robots.txt allows. */
public interface Errand {

    /**
     * Blocks. Keeps no distance itself.
     *
     * @param portal whose access decides on certificates and networks
     */
    Answer run(WebAddress address, Portal portal) throws InterruptedException;
}
