package dev.gouji.ingest.frontier;

import java.time.Duration;
import java.util.Objects;

/**
 * The right to send requests to a host, for as long as it is renewed.
 *
 * @param id of this one lease; a later holder has another
 * @param sinceLastRequest to the host, by whomever; null when there was none
 * @param failures of the host in a row
 */
public record Lease(String id, String host, Duration sinceLastRequest, int failures) {
    public Lease {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(host, "host is null");
    }
}
