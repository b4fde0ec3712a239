package dev.gouji.validate;

import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.series.Kept;
import dev.gouji.validate.series.ReceivedReport;
import dev.gouji.validate.series.SeriesCheck;
import dev.gouji.validate.series.SeriesKey;
import dev.gouji.validate.shadow.Proposal;
import dev.gouji.validate.shadow.Seen;
import dev.gouji.validate.shadow.ShadowTally;
import dev.gouji.validate.store.EarlierReports;
import dev.gouji.validate.store.Fingerprints;
import dev.gouji.validate.store.OfficeRules;
import dev.gouji.validate.store.ShadowRuns;
import dev.gouji.validate.store.StoredComparisons;
import dev.gouji.validate.store.StoredReports;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs changes of rules over all stored reports, one run after the other, a page of reports at a time. */
@ApplicationScoped
class ShadowRunner {
    private static final Logger LOG = Logger.getLogger(ShadowRunner.class);
    private static final int PAGE = 200;
    private static final int WAITING_MAX = 4;
    private static final SeriesKey BEFORE_ALL = new SeriesKey("", Integer.MIN_VALUE);

    private final StoredReports reports;
    private final EarlierReports earlier;
    private final StoredComparisons comparisons;
    private final Fingerprints fingerprints;
    private final ShadowRuns runs;
    private final OfficeRules own;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_MAX),
            Thread.ofPlatform().daemon().name("shadow-run").factory());

    ShadowRunner(
            StoredReports reports,
            EarlierReports earlier,
            StoredComparisons comparisons,
            Fingerprints fingerprints,
            ShadowRuns runs,
            OfficeRules own) {
        this.reports = reports;
        this.earlier = earlier;
        this.comparisons = comparisons;
        this.fingerprints = fingerprints;
        this.runs = runs;
        this.own = own;
    }

    void onShutdown(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    /**
     * A run to be done.
     *
     * @param version of a rule of the office, which is tested when the run is done; null for a built-in rule
     * @param againstFound whether to compare with what was found when the reports were checked
     */
    record Errand(String rule, Integer version, Proposal proposal, boolean againstFound, String person) {}

    /** Begins a run and gives its number. */
    int begin(Errand errand, String request) {
        if (worker.getQueue().remainingCapacity() == 0) {
            throw new RuleRefusal(RuleProblem.busy());
        }
        int number = runs.begin(errand.rule(), request, errand.person(), reports.count());
        try {
            worker.execute(() -> run(errand, number));
        } catch (RejectedExecutionException e) {
            runs.end(errand.rule(), number, "failed", 0, null);
            throw new RuleRefusal(RuleProblem.busy());
        }
        return number;
    }

    private void run(Errand errand, int number) {
        ShadowTally tally = new ShadowTally();
        long processed = 0;
        try {
            runs.progress(errand.rule(), number, 0);
            SeriesKey last = BEFORE_ALL;
            List<StoredReports.Item> page = reports.after(last, PAGE);
            while (!page.isEmpty()) {
                add(errand, page, tally);
                processed += page.size();
                last = page.getLast().key();
                runs.progress(errand.rule(), number, processed);
                page = reports.after(last, PAGE);
            }
            String result = new String(RuleExchange.bytes(tally), StandardCharsets.UTF_8);
            if (errand.version() != null) {
                own.tested(errand.rule(), errand.version(), errand.person());
            }
            runs.end(errand.rule(), number, "done", processed, result);
        } catch (RuntimeException e) {
            LOG.errorf(e, "code=GJ-522 rule=%s run=%d failed after %d reports", errand.rule(), number, processed);
            failed(errand, number, processed);
        }
    }

    private void failed(Errand errand, int number, long processed) {
        try {
            runs.end(errand.rule(), number, "failed", processed, null);
        } catch (RuntimeException e) {
            LOG.warnf("code=GJ-522 rule=%s run=%d cannot be closed: %s", errand.rule(), number, e);
        }
    }

    private void add(Errand errand, List<StoredReports.Item> page, ShadowTally tally) {
        Set<SeriesKey> keys = new HashSet<>();
        page.forEach(item -> keys.addAll(List.of(item.key(), item.key().previous())));
        Kept kept = earlier.find(keys);
        List<ReceivedReport> received = page.stream()
                .map(item -> kept.reports().get(item.key()))
                .filter(report -> report != null)
                .toList();
        SeriesCheck changed = new SeriesCheck(errand.proposal().changed(), Clock.systemUTC(), kept, comparisons);
        SeriesCheck now = new SeriesCheck(errand.proposal().now(), Clock.systemUTC(), kept, comparisons);
        if (errand.version() == null) {
            changed.know(fingerprints.like(changed.fingerprints(received)));
            now.know(fingerprints.like(now.fingerprints(received)));
        }
        for (StoredReports.Item item : page) {
            ReceivedReport report = kept.reports().get(item.key());
            if (report != null) {
                Verdict after = changed.verdict(report);
                List<Seen> before = errand.againstFound()
                        ? Seen.kept(item.findings(), errand.proposal().rules())
                        : Seen.findings(now.verdict(report).findings());
                tally.add(report.report(), before, errand.proposal().changed(), after);
            }
        }
    }
}
