package dev.gouji.stats.push;

import java.net.URI;
import java.util.Map;

/**
 * A request to a receiver: a POST with a body of JSON.
 *
 * @param headers beside the content's type
 */
public record Message(URI address, Map<String, String> headers, String body) {
    public Message {
        headers = Map.copyOf(headers);
    }

    /** The address may hold a key. */
    @Override
    public String toString() {
        return "message to " + address.getHost();
    }
}
