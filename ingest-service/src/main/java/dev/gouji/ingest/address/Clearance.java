package dev.gouji.ingest.address;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;

/** What the guard says to an address. */
public sealed interface Clearance {

    /**
     * It may be fetched, from exactly here: to resolve the name once more would be to trust it twice.
     *
     * @param sockets at least one, resolved
     */
    record Granted(List<InetSocketAddress> sockets) implements Clearance {
        public Granted {
            sockets = List.copyOf(sockets);
            if (sockets.isEmpty()) {
                throw new IllegalArgumentException("sockets is empty: expected at least one");
            }
        }
    }

    /** It may not; the reason in Chinese, then in English. */
    record Refused(String reason) implements Clearance {
        public Refused {
            Objects.requireNonNull(reason, "reason is null");
        }
    }

    /** There is no such host. */
    record Unknown(String host) implements Clearance {
        public Unknown {
            Objects.requireNonNull(host, "host is null");
        }
    }
}
