package dev.gouji.ingest.farm;

import java.io.IOException;

/** How a trap answers a request that runs into it. */
@FunctionalInterface
interface Behaviour {
    void answer(Exchange exchange) throws IOException, InterruptedException;
}
