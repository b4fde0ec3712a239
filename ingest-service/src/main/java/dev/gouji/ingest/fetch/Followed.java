package dev.gouji.ingest.fetch;

import dev.gouji.ingest.address.WebAddress;
import java.util.List;
import java.util.Objects;

/**
 * A page with the redirects on the way to it.
 *
 * @param address of the answer
 * @param answer never {@link Answer.Moved}
 * @param passed addresses that led on, in order; empty when there was no redirect
 */
public record Followed(WebAddress address, Answer answer, List<WebAddress> passed) {
    public Followed {
        Objects.requireNonNull(address, "address is null");
        Objects.requireNonNull(answer, "answer is null");
        passed = List.copyOf(passed);
    }
}
