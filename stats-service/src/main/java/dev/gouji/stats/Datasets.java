package dev.gouji.stats;

import dev.gouji.access.Caller;
import dev.gouji.access.policy.Scope;
import dev.gouji.stats.dataset.DatasetBuild;
import dev.gouji.stats.dataset.DatasetReport;
import dev.gouji.stats.dataset.Manifest;
import dev.gouji.stats.dataset.Pace;
import dev.gouji.stats.dataset.Shelf;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.ReportOrder;
import dev.gouji.stats.store.DatasetReader;
import dev.gouji.stats.store.RuleBookReader;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Builds the data sets, one build at a time on a thread of its own: once a day, and when somebody asks for it. They are
 * everybody's, and hold what everybody may see: findings only where these are open to all.
 */
@ApplicationScoped
class Datasets {
    private static final Logger LOG = Logger.getLogger(Datasets.class);
    private static final int SLICE = 200;

    /**
     * How a build went.
     *
     * @param state {@code waiting}, {@code building}, {@code done} or {@code failed}
     * @param version of what came out, null until then
     */
    record Build(String state, Instant at, String version) {}

    private final DatasetReader reports;
    private final RuleBookReader ruleBooks;
    private final Scope scope;
    private final Shelf shelf;
    private final Duration first;
    private final Duration interval;
    private final Pace pace;
    private final AtomicReference<Build> last = new AtomicReference<>();
    private final ScheduledExecutorService builder = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("stats-datasets").unstarted(task));

    Datasets(
            DatasetReader reports,
            RuleBookReader ruleBooks,
            Caller caller,
            @ConfigProperty(name = "gouji.stats.datasets") Path folder,
            @ConfigProperty(name = "gouji.stats.datasets-first") Duration first,
            @ConfigProperty(name = "gouji.stats.datasets-interval") Duration interval,
            @ConfigProperty(name = "gouji.stats.datasets-share") double share) {
        this.reports = reports;
        this.ruleBooks = ruleBooks;
        this.scope = caller.everybodys("findings.read");
        // A shelf each, so that a file with findings is not served when they are shown to some alone from now on.
        this.shelf = new Shelf(folder.resolve(scope instanceof Scope.Everything ? "open" : "scoped"));
        this.first = first;
        this.interval = interval;
        this.pace = new Pace(share);
    }

    void start(@Observes StartupEvent event) {
        builder.scheduleWithFixedDelay(this::build, first.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        builder.shutdownNow();
    }

    Shelf shelf() {
        return shelf;
    }

    /** What is served; empty before the first build. */
    Optional<Manifest> current() throws IOException {
        return shelf.current();
    }

    /** How the last build went, null before the first. */
    Build last() {
        return last.get();
    }

    /** Asks for a build; one that waits already is enough. */
    Build ask() {
        Build waiting = new Build("waiting", Clock.systemUTC().instant(), null);
        Build before = last.getAndUpdate(build -> isWaiting(build) ? build : waiting);
        if (isWaiting(before)) {
            return before;
        }
        builder.execute(this::build);
        return waiting;
    }

    private static boolean isWaiting(Build build) {
        return build != null && build.state().equals("waiting");
    }

    private void build() {
        Instant begin = Clock.systemUTC().instant();
        last.set(new Build("building", begin, null));
        try {
            Manifest manifest = built(begin);
            Instant end = Clock.systemUTC().instant();
            LOG.infof(
                    "data sets built version=%s reports=%d seconds=%d",
                    manifest.version(),
                    manifest.reports(),
                    Duration.between(begin, end).toSeconds());
            finished(new Build("done", end, manifest.version()));
        } catch (InterruptedIOException e) {
            LOG.infof("data sets put off, the service ends");
            finished(new Build("failed", Clock.systemUTC().instant(), null));
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "data sets not built code=GJ-643");
            finished(new Build("failed", Clock.systemUTC().instant(), null));
        }
    }

    /** Unless the next was asked for meanwhile. */
    private void finished(Build build) {
        last.updateAndGet(now -> isWaiting(now) ? now : build);
    }

    private Manifest built(Instant begin) throws IOException {
        Path folder = shelf.begin();
        try (DatasetBuild build = new DatasetBuild(folder, begin, awaited(ruleBooks::versions))) {
            Cursor after = null;
            long start = System.nanoTime();
            for (List<DatasetReport> slice = slice(after); !slice.isEmpty(); slice = slice(after)) {
                for (DatasetReport report : slice) {
                    build.add(report);
                }
                after = ReportOrder.YEAR.after(slice.getLast().head());
                rest(pace.restAfter(Duration.ofNanos(System.nanoTime() - start)));
                start = System.nanoTime();
            }
            Manifest manifest = build.finish();
            shelf.take(folder, manifest);
            return manifest;
        } catch (IOException | RuntimeException e) {
            Shelf.delete(folder);
            throw e;
        }
    }

    private static void rest(Duration time) throws InterruptedIOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was interrupted while it rested");
        }
    }

    private List<DatasetReport> slice(Cursor after) {
        return awaited(() -> reports.slice(after, SLICE)).stream()
                .map(report -> report.seenBy(scope))
                .toList();
    }

    private static <T> T awaited(Supplier<Uni<T>> question) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Database.asked(question.get()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
