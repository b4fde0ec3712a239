package dev.gouji.ingest.fetch;

import java.util.function.Supplier;

/** Keeps requests to one host apart. Whoever fetches, robots.txt and redirects included, owes it to the host. */
public interface Distance {

    /**
     * Makes the request as soon as the host may be asked again. Blocks.
     *
     * @param host as in {@link dev.gouji.ingest.address.WebAddress#host()}
     * @throws HostBusyException when the host's turn does not come
     */
    <T> T keep(String host, Supplier<T> request) throws InterruptedException;
}
