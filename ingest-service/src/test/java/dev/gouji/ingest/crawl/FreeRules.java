package dev.gouji.ingest.crawl;

import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Wanted;
import java.time.Duration;
import java.util.Optional;

/** Hosts without a robots.txt. */
final class FreeRules implements HostRules {
    @Override
    public boolean isDue(Wanted page) {
        return false;
    }

    @Override
    public void ask(Wanted page) {
        throw new IllegalStateException("never due");
    }

    @Override
    public Optional<Answer> refusal(Wanted page) {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> delay(Wanted page) {
        return Optional.empty();
    }
}
