package dev.gouji.ingest;

import dev.gouji.ingest.crawl.CrawlWatch;
import dev.gouji.ingest.frontier.Lease;
import dev.gouji.ingest.frontier.LeaseLostException;
import dev.gouji.ingest.frontier.Visit;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Logs and counts what the crawl does. Hosts and portals are in the logs alone: there are thousands of them. */
@Singleton
class CrawlMeters implements CrawlWatch {
    private static final Logger LOG = Logger.getLogger(CrawlMeters.class);

    private final MeterRegistry meters;
    private final AtomicInteger hosts;

    CrawlMeters(MeterRegistry meters) {
        this.meters = meters;
        hosts = meters.gauge("gouji_crawl_hosts", new AtomicInteger());
        // There from the start with 0, so that an alarm on the first pause sees it come.
        meters.counter("gouji_crawl_pauses_total");
        meters.counter("gouji_crawl_pages_total", "kind", "list", "outcome", "new");
    }

    @Override
    public void visited(Lease lease, Visit visit, Duration took) {
        String kind = visit.page().kind().name().toLowerCase(Locale.ROOT);
        String outcome = visit.outcome().name().toLowerCase(Locale.ROOT);
        meters.counter("gouji_crawl_pages_total", "kind", kind, "outcome", outcome)
                .increment();
        meters.timer("gouji_crawl_page_seconds", "kind", kind).record(took);
        LOG.debugf(
                "page visited portal=%s host=%s kind=%s outcome=%s status=%d next=%s",
                visit.page().portal(), lease.host(), kind, outcome, visit.status(), visit.untilNext());
        if (!visit.hostPause().isZero()) {
            LOG.infof(
                    "host paused portal=%s host=%s status=%d pause=%s reason=%s",
                    visit.page().portal(), lease.host(), visit.status(), visit.hostPause(), visit.reason());
        }
    }

    @Override
    public void paused(Lease lease, String reason, Duration pause) {
        meters.counter("gouji_crawl_pauses_total").increment();
        LOG.warnf("crawl paused host=%s pause=%s code=GJ-503 reason=%s", lease.host(), pause, reason);
    }

    @Override
    public void brokeOff(Lease lease, Throwable failure) {
        if (failure instanceof LeaseLostException) {
            LOG.infof("host is visited by another replica host=%s", lease.host());
        } else {
            LOG.errorf(failure, "round broken off host=%s code=GJ-500", lease.host());
        }
    }

    @Override
    public void waiting(Throwable failure, Duration pause) {
        LOG.warnf("crawl waits pause=%s code=GJ-503 reason=%s", pause, failure.getMessage());
    }

    @Override
    public void hosts(int atOnce) {
        hosts.set(atOnce);
    }
}
