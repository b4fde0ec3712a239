package dev.gouji.validate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.validate.store.Outcomes;
import dev.gouji.validate.store.Outcomes.YearCount;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What the rules came to on the stored reports. Counting is one pass over all of them, so it is done at most once in a
 * while, whoever asks and however often, and takes a twentieth of the time at most. Who asks waits a moment for a new
 * count, and else gets the last one.
 */
@ApplicationScoped
class RuleCounts {
    private static final Logger LOG = Logger.getLogger(RuleCounts.class);
    private static final long WAIT_MS = 2_000;
    private static final int SHARE = 20;

    private final Outcomes outcomes;
    private final Duration interval;
    private final ExecutorService counting = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("rule-counts").factory());
    private volatile Counted counted;
    private CompletableFuture<Void> next = CompletableFuture.completedFuture(null);
    private Instant due = Instant.EPOCH;

    RuleCounts(
            Outcomes outcomes,
            @ConfigProperty(name = "gouji.validate.count-interval", defaultValue = "1m") Duration interval) {
        this.outcomes = outcomes;
        this.interval = interval;
    }

    private record Counted(Instant at, Map<String, List<YearCount>> byRule) {}

    /** Of one year. */
    record OfYear(
            int year,
            long assessed,
            @JsonProperty("not_assessable") long notAssessable,
            long violated,
            long findings) {}

    /** Reports that the rule had an answer on, lacked a figure on, found something on; and what it found. */
    record OfRule(
            @JsonProperty("counted_at") Instant countedAt,
            long assessed,
            @JsonProperty("not_assessable") long notAssessable,
            long violated,
            long findings,
            @JsonProperty("by_year") List<OfYear> byYear) {
        static OfRule of(Instant at, List<YearCount> years) {
            List<OfYear> byYear = years.stream()
                    .map(each -> new OfYear(
                            each.year(), each.assessed(), each.notAssessable(), each.violated(), each.findings()))
                    .toList();
            return new OfRule(
                    at,
                    byYear.stream().mapToLong(OfYear::assessed).sum(),
                    byYear.stream().mapToLong(OfYear::notAssessable).sum(),
                    byYear.stream().mapToLong(OfYear::violated).sum(),
                    byYear.stream().mapToLong(OfYear::findings).sum(),
                    byYear);
        }
    }

    /** Of a rule, as of the last count; null when nothing has been counted yet. */
    OfRule of(String rule) {
        try {
            begun().get(WAIT_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.debug("the last count is shown, a new one is under way");
        } catch (ExecutionException e) {
            LOG.warnf("code=GJ-604 the rules cannot be counted: %s", e.getCause());
        }
        Counted last = counted;
        return last == null ? null : OfRule.of(last.at(), last.byRule().getOrDefault(rule, List.of()));
    }

    private synchronized CompletableFuture<Void> begun() {
        if (next.isDone() && !Instant.now().isBefore(due)) {
            next = CompletableFuture.runAsync(this::count, counting);
        }
        return next;
    }

    private void count() {
        Instant start = Instant.now();
        try {
            counted = new Counted(start, outcomes.count().stream().collect(Collectors.groupingBy(YearCount::rule)));
        } finally {
            Duration rest = Duration.between(start, Instant.now()).multipliedBy(SHARE);
            synchronized (this) {
                due = start.plus(rest.compareTo(interval) > 0 ? rest : interval);
            }
        }
    }

    void onShutdown(@Observes ShutdownEvent event) {
        counting.shutdownNow();
    }
}
