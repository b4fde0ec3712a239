package dev.gouji.ingest.farm;

import java.util.Map;
import java.util.Optional;

/**
 * A request as the farm saw it.
 *
 * @param target path and query as sent
 * @param headers names in lower case; of a repeated one the last
 * @param connection number of the connection it came on
 * @param startNanos when its head had arrived, of {@link System#nanoTime()}
 * @param endNanos when the answer was out or given up; {@link Long#MAX_VALUE} while it goes on
 * @param connectionsAtOnce connections of this host that were open at its start, its own among them
 * @param status that was answered; 0 when the answer was no proper one
 */
public record FarmRequest(
        String method,
        String host,
        String target,
        Map<String, String> headers,
        long connection,
        long startNanos,
        long endNanos,
        int connectionsAtOnce,
        int status) {

    public FarmRequest {
        headers = Map.copyOf(headers);
    }

    /** Whether it asks for the content only if that has changed. */
    public boolean isConditional() {
        return headers.containsKey("if-none-match") || headers.containsKey("if-modified-since");
    }

    public boolean isRobots() {
        return target.equals("/robots.txt");
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
