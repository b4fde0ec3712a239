package dev.gouji.ingest.crawl;

import dev.gouji.ingest.address.WebAddress;
import java.time.Duration;

/** How far apart two requests to a host are. */
@FunctionalInterface
public interface Politeness {
    /** At least so far, whoever asks. */
    Duration LEAST = Duration.ofSeconds(1);

    /** As the host's robots.txt asks, heeded no further. */
    Duration MOST_FOR_ROBOTS = Duration.ofSeconds(30);

    /**
     * The distance to keep.
     *
     * @param portals what the portal is configured with
     * @param hosts what the robots.txt of the host asks for, null when it does not
     */
    Duration between(WebAddress address, Duration portals, Duration hosts);

    /** A second, or what portal or host ask for if that is more. */
    static Politeness usual() {
        return (address, portals, hosts) -> {
            Duration least = portals.compareTo(LEAST) > 0 ? portals : LEAST;
            if (hosts == null || hosts.compareTo(least) <= 0) {
                return least;
            }
            return hosts.compareTo(MOST_FOR_ROBOTS) > 0 && least.compareTo(MOST_FOR_ROBOTS) < 0
                    ? MOST_FOR_ROBOTS
                    : hosts.compareTo(MOST_FOR_ROBOTS) > 0 ? least : hosts;
        };
    }
}
