package dev.gouji.ingest.fetch;

/** A host has been somebody else's for longer than the caller can wait. */
public final class HostBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HostBusyException(String host) {
        super("主机 %1$s 正在被采集或要求暂停，请稍后再试 (host %1$s is being crawled, or asked for a pause; try again later)"
                .formatted(host));
    }

    /** For whoever waits for a page. */
    public Answer answer() {
        return new Answer.Failed(Answer.Failed.Fault.HOST_BUSY, getMessage());
    }
}
