package dev.gouji.ingest.frontier;

/** Somebody else has the host by now: nothing was written, and nothing may be asked of it. */
public final class LeaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LeaseLostException(Lease lease) {
        super("the lease of host %s has lapsed".formatted(lease.host()));
    }
}
