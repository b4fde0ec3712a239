package dev.gouji.ingest.frontier;

import dev.gouji.ingest.address.WebAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The memory of all pages, shared by all replicas. Times are its own: the clocks of replicas differ.
 *
 * <p>Every call blocks, and throws {@link FrontierAwayException} when there is no answer.
 */
public interface Frontier {

    /**
     * Makes the entries of the enabled portals known, and sees to it that no page of any other portal is due.
     *
     * @param entries first lists by portal
     */
    void sow(Map<String, List<WebAddress>> entries);

    /**
     * Takes hosts that have a page due and that nobody holds; those that answered last time, and those that waited
     * longest, first.
     *
     * @param length of the leases
     */
    List<Lease> lease(String owner, Duration length, int most);

    /**
     * Takes this one host, whether a page of it is due or not; empty while somebody else holds it, and while it has asked
     * for a pause.
     */
    Optional<Lease> leaseHost(String owner, String host, Duration length);

    /** The host has just been asked for something that is no page of the frontier. */
    void asked(Lease lease);

    /** Prolongs leases; those that could be. */
    Set<String> renew(Collection<String> leaseIds, Duration length);

    /** Pages of the host that are due, the one that waited longest first; empty when there are none. */
    List<DuePage> due(Lease lease, int most);

    /**
     * Writes a visit down, with all that it leads to, at once or not at all.
     *
     * @return how many of the links were not known before
     * @throws LeaseLostException when the host is somebody else's by now
     */
    int record(Lease lease, Visit visit);

    /** Another page of the portal that holds the same bytes or the same text and was published. */
    Optional<Twin> twin(String portal, long notPage, String sha256, String textSha256);

    /** Gives the host back. Without effect when it is somebody else's. */
    void release(Lease lease);

    /** Makes all pages of a portal due now, those that are gone too. */
    void makeDue(String portal);

    /** A page with the content in question. */
    record Twin(long pageId, String documentId) {}
}
