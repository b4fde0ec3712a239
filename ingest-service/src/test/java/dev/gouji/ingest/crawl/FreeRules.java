package dev.gouji.ingest.crawl;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer;
import java.time.Duration;
import java.util.Optional;

/** Hosts without a robots.txt. */
final class FreeRules implements HostRules {
    @Override
    public boolean isDue(WebAddress address) {
        return false;
    }

    @Override
    public void ask(WebAddress address) {
        throw new IllegalStateException("never due");
    }

    @Override
    public Optional<Answer> refusal(WebAddress address) {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> delay(WebAddress address) {
        return Optional.empty();
    }
}
