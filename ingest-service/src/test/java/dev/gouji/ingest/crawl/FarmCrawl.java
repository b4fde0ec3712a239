package dev.gouji.ingest.crawl;

import dev.gouji.ingest.address.AddressGuard;
import dev.gouji.ingest.address.AllowList;
import dev.gouji.ingest.connector.Attachments;
import dev.gouji.ingest.connector.Connectors;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.farm.FarmReport;
import dev.gouji.ingest.fetch.Agent;
import dev.gouji.ingest.fetch.FetchLimits;
import dev.gouji.ingest.fetch.HttpFetcher;
import dev.gouji.ingest.fetch.Robots;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.intake.DocumentArchive;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.portal.Portals;
import dev.gouji.ingest.store.FrontierDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** The crawler as it is, on a farm. */
final class FarmCrawl {
    static final Agent AGENT = new Agent("GoujiTest", "https://example.cn/crawler", "crawler@example.cn");

    private FarmCrawl() {}

    /** With or without the distance between requests. */
    static Crawler crawler(
            Farm farm,
            Frontier frontier,
            DocumentIntake intake,
            DocumentArchive archive,
            CrawlWatch watch,
            FetchLimits limits,
            boolean polite) {
        return crawler(farm, new FarmPortals(farm), frontier, intake, archive, watch, limits, polite, () -> true);
    }

    /** With portals as somebody configured them, and as long as it is switched on. */
    static Crawler crawler(
            Farm farm,
            Portals portals,
            Frontier frontier,
            DocumentIntake intake,
            DocumentArchive archive,
            CrawlWatch watch,
            FetchLimits limits,
            boolean polite,
            BooleanSupplier enabled) {
        Clock clock = Clock.systemUTC();
        AddressGuard guard = new AddressGuard(farm.resolver(), Set.of(80, 443), AllowList.of(farm.hosts()));
        HttpFetcher fetcher = new HttpFetcher(guard, Optional.of(AGENT), limits, Set.of(), clock);
        Waiting waiting = polite ? new RealWaiting() : new NoWaiting();
        Robots robots = new Robots(fetcher, new RoundDistance(waiting), clock);
        CrawlParts parts = new CrawlParts(
                fetcher,
                new CachedRobots(robots, clock),
                Politeness.usual(),
                Connectors::of,
                (page, allowed) -> Attachments.of(page, allowed).stream()
                        .map(Attachments.Attachment::address)
                        .toList(),
                intake,
                archive,
                waiting,
                new Random(1));
        CrawlSettings settings =
                new CrawlSettings(64, Duration.ofSeconds(30), Duration.ofMillis(100), Duration.ofSeconds(5));
        return new Crawler(frontier, portals, settings, parts, watch, enabled);
    }

    /** Whether no page is due, and nobody is at one. */
    static boolean isIdle(Crawler crawler) {
        return crawler.hostsAtOnce() == 0
                && FrontierDatabase.number("select count(*) from ingest.page") > 0
                && FrontierDatabase.number("select count(*) from ingest.page p join ingest.host h on h.host = p.host"
                                + " where p.due_at <= now() and (h.paused_until is null or h.paused_until <= now())")
                        == 0
                && crawler.hostsAtOnce() == 0;
    }

    /** Hashes of the reports that a portal lets a crawler see, its attachments among them. */
    static Set<String> expected(List<FarmPortal> portals) {
        Set<String> hashes = new TreeSet<>();
        for (FarmPortal portal : portals) {
            for (FarmReport report : portal.reports()) {
                hashes.add(report.sha256());
                report.attachments().forEach(file -> hashes.add(file.sha256()));
            }
        }
        return hashes;
    }

    static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    static List<String> missing(Farm farm, Set<String> found) {
        List<String> missing = new ArrayList<>();
        for (FarmPortal portal : farm.portals()) {
            for (FarmReport report : portal.reports()) {
                if (!found.contains(report.sha256())) {
                    missing.add("%s %s %s %s %s"
                            .formatted(
                                    portal.host(),
                                    portal.kind(),
                                    portal.trap(),
                                    report.title(),
                                    FrontierDatabase.texts(
                                            "select concat_ws(' ', address, state, outcome, reason, alias_of, due_at - now(), reports_own)"
                                                    + " from ingest.page where address = 'http://%1$s%2$s'"
                                                            .formatted(
                                                                    portal.host(),
                                                                    report.paths()
                                                                            .getFirst())
                                                    + " or host = '%s' and kind = 'LIST'".formatted(portal.host()))));
                }
            }
        }
        return missing;
    }
}
