package dev.gouji.ingest;

import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.FollowingFetcher;
import dev.gouji.ingest.upload.PageByUrl;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The network, as the tests say it is; one site of their own is asked over the wire. */
final class FakePages {
    static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    static final AtomicInteger ASKED = new AtomicInteger();

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    PageByUrl pages(FollowingFetcher real) {
        return new PageByUrl(address -> {
            ASKED.incrementAndGet();
            if (address.host().equals(OwnSite.HOST)) {
                return real.fetch(address).answer();
            }
            return ANSWERS.getOrDefault(
                    address.toString(),
                    new Answer.Forbidden(Answer.Forbidden.Reason.ADDRESS, "10.1.2.3 answered after 17 ms"));
        });
    }
}
