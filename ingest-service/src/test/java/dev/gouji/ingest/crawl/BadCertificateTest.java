package dev.gouji.ingest.crawl;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.address.AddressGuard;
import dev.gouji.ingest.address.AllowList;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.farm.Trap;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Distance;
import dev.gouji.ingest.fetch.FetchLimits;
import dev.gouji.ingest.fetch.HostDistance;
import dev.gouji.ingest.fetch.HttpFetcher;
import dev.gouji.ingest.fetch.Robots;
import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.fetch.Wanted;
import dev.gouji.ingest.portal.Access;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresFrontier;
import dev.gouji.ingest.trial.CourteousErrand;
import dev.gouji.ingest.trial.DryRun;
import dev.gouji.ingest.trial.Trial;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A portal may say that its certificate is taken as it is; that holds for its own requests and for no others. */
class BadCertificateTest {
    private final Farm farm = Farm.start(FarmPlan.of(4, 0).with(Trap.BAD_CERTIFICATE));
    private final FarmPortal farmed = farm.portal(Trap.BAD_CERTIFICATE);

    private TestPortals portals(boolean badCertificate) {
        TestPortals portals = new TestPortals();
        portals.portals.add(portal(badCertificate));
        return portals;
    }

    private Portal portal(boolean badCertificate) {
        Access access = new Access(null, null, null, badCertificate, null, null);
        List<WebAddress> entries = List.of(WebAddress.of(farmed.entry()));
        return new Portal("p", "p", null, null, new ReportSource.ListPages(entries), access, true);
    }

    private HttpFetcher fetcher() {
        return new HttpFetcher(
                new AddressGuard(farm.resolver(), Set.of(80, 443), AllowList.of(farm.hosts())),
                Optional.of(FarmCrawl.AGENT),
                FetchLimits.USUAL,
                Set.of(),
                Clock.systemUTC());
    }

    /** Reports that the farm has, and those that a crawl publishes. */
    private Set<String> crawled(boolean badCertificate) {
        FakeIntake intake = new FakeIntake();
        try (Crawler crawler = FarmCrawl.crawler(
                farm,
                portals(badCertificate),
                new PostgresFrontier(FrontierDatabase.empty()),
                intake.intake(),
                intake,
                new RememberingWatch(),
                FetchLimits.USUAL,
                false,
                () -> true)) {
            crawler.start();
            await().pollInterval(Duration.ofMillis(200)).atMost(60, SECONDS).until(() -> FarmCrawl.isIdle(crawler));
        }
        return intake.published.stream().map(RawDocument::sha256).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> expected() {
        // The farm counts on a crawler that takes no such certificate: it says nothing of these reports.
        return farm.reportsBehindTrap(farmed.host()).stream()
                .map(report -> report.sha256())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void crawlsWhatAPortalVouchesForAndNothingElse() {
        try (farm) {
            assertEquals(Set.of(), crawled(false));
            assertEquals(
                    List.of("FAILING"), FrontierDatabase.texts("select state from ingest.page where kind = 'LIST'"));
            Set<String> found = crawled(true);
            assertTrue(!expected().isEmpty() && found.containsAll(expected()), found + " of " + expected());
        }
    }

    @Test
    void leavesNoUncheckedConnectionToOthers() {
        try (farm;
                HttpFetcher fetcher = fetcher()) {
            WebAddress entry = WebAddress.of(farmed.entry());
            Wanted unchecked = new Wanted(entry, Validators.NONE, true);
            assertInstanceOf(Answer.Content.class, fetcher.fetch(unchecked));
            assertInstanceOf(Answer.Failed.class, fetcher.fetch(Wanted.afresh(entry)));
            assertInstanceOf(Answer.Content.class, fetcher.fetch(unchecked));
        }
    }

    @Test
    void showsTheSameInADryRun() throws InterruptedException {
        try (farm;
                HttpFetcher fetcher = fetcher()) {
            Distance distance = new HostDistance(Duration.ofMillis(1));
            Robots robots = new Robots(fetcher, distance, Clock.systemUTC());
            DryRun run = new DryRun(
                    new CourteousErrand(fetcher, robots::fetch, distance, InstantSource.system()),
                    InstantSource.system(),
                    time -> {});
            Trial refused = run.of(portal(false));
            assertEquals(List.of(), refused.reports());
            assertTrue(refused.lists().getFirst().outcome().contains("证书无效"), refused.toString());
            assertEquals(expected().size(), run.of(portal(true)).reports().size());
        }
    }
}
