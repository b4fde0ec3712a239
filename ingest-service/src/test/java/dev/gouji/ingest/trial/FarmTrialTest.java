package dev.gouji.ingest.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.AddressGuard;
import dev.gouji.ingest.address.AllowList;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.farm.FarmReport;
import dev.gouji.ingest.farm.ListKind;
import dev.gouji.ingest.fetch.Agent;
import dev.gouji.ingest.fetch.Distance;
import dev.gouji.ingest.fetch.FetchLimits;
import dev.gouji.ingest.fetch.HostDistance;
import dev.gouji.ingest.fetch.HttpFetcher;
import dev.gouji.ingest.fetch.Robots;
import dev.gouji.ingest.portal.LinkPattern;
import dev.gouji.ingest.portal.PageTemplate;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each kind of list on the farm, over real sockets: all reports, nothing else, and the farm saw the distance kept. */
class FarmTrialTest {
    private static final long SEED = 20_260_110;

    @Test
    void findsEachReportOfEachKindOfList() throws Exception {
        Distance distance = new HostDistance(Duration.ofSeconds(1));
        try (Farm farm = Farm.start(FarmPlan.of(SEED, ListKind.values().length));
                HttpFetcher fetcher = new HttpFetcher(
                        new AddressGuard(farm.resolver(), Set.of(80), AllowList.of(farm.hosts())),
                        Optional.of(new Agent("gouji-test", "https://crawler.example.cn/", "crawler@example.cn")),
                        FetchLimits.USUAL,
                        Set.of(),
                        Clock.systemUTC())) {
            Robots robots = new Robots(fetcher, distance, Clock.systemUTC());
            Errand errand = new CourteousErrand(fetcher, robots::fetch, distance, InstantSource.system());
            for (FarmPortal portal : farm.portals()) {
                check(farm, portal, new DryRun(errand, InstantSource.system(), Thread::sleep).of(configured(portal)));
            }
        }
    }

    private static void check(Farm farm, FarmPortal portal, Trial trial) {
        String about = "seed %d, %s: %s".formatted(SEED, portal.kind(), trial.remarks());
        TreeSet<String> found = trial.reports().stream()
                .map(report -> report.address().replace("http://" + portal.host(), ""))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> expected = portal.reports().stream()
                .flatMap(report -> report.paths().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (portal.kind() == ListKind.SITEMAP) {
            // Addresses alone cannot tell the other documents of the column.
            assertTrue(found.containsAll(expected), about);
        } else {
            assertEquals(expected, found, about);
            Set<Integer> years = portal.reports().stream().map(FarmReport::year).collect(Collectors.toSet());
            assertEquals(
                    years,
                    trial.reports().stream().map(Trial.ListedReport::year).collect(Collectors.toSet()),
                    about);
        }
        assertTrue(trial.complete(), about);
        long lists = farm.log().of(portal.host()).stream()
                .filter(request -> !request.target().equals("/robots.txt"))
                .count();
        assertEquals(lists, trial.requests(), about);
        farm.log()
                .smallestPause(portal.host())
                .ifPresent(gap -> assertTrue(gap.compareTo(Duration.ofMillis(990)) >= 0, about + " gap " + gap));
    }

    private static Portal configured(FarmPortal portal) {
        List<WebAddress> entry = List.of(WebAddress.of(portal.entry()));
        ReportSource source = switch (portal.kind()) {
            case LIST_PAGES, CUT_TITLES, SCRIPT_PAGES -> new ReportSource.ListPages(entry);
            case SITEMAP -> new ReportSource.Sitemaps(entry, new LinkPattern(null, "\\.s?html?$"));
            case RSS, ATOM -> new ReportSource.Feeds(entry, null);
            case JSON ->
                new ReportSource.JsonLists(
                        new PageTemplate(portal.entry().replace("page=1", "page={page}"), 1, 10),
                        "/data/rows",
                        "/title",
                        "/url",
                        "/publishDate",
                        null);
        };
        return new Portal("farm", portal.host(), null, null, source, true);
    }
}
