package dev.gouji.ingest;

import dev.gouji.archive.DocumentArchive;
import dev.gouji.ingest.address.SystemNames;
import dev.gouji.ingest.connector.Attachments;
import dev.gouji.ingest.connector.Connectors;
import dev.gouji.ingest.crawl.CachedRobots;
import dev.gouji.ingest.crawl.CrawlParts;
import dev.gouji.ingest.crawl.CrawlSettings;
import dev.gouji.ingest.crawl.CrawlSwitch;
import dev.gouji.ingest.crawl.CrawlWatch;
import dev.gouji.ingest.crawl.Crawler;
import dev.gouji.ingest.crawl.LoopbackPoliteness;
import dev.gouji.ingest.crawl.Politeness;
import dev.gouji.ingest.crawl.RealWaiting;
import dev.gouji.ingest.crawl.RoundDistance;
import dev.gouji.ingest.crawl.SwitchedOn;
import dev.gouji.ingest.crawl.Waiting;
import dev.gouji.ingest.fetch.HttpFetcher;
import dev.gouji.ingest.fetch.Robots;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.portal.Portals;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Crawls the portals from the start of the service to its end. */
@Singleton
class CrawlService {
    private static final Logger LOG = Logger.getLogger(CrawlService.class);

    private final Crawler crawler;
    private final boolean enabled;

    CrawlService(
            IngestConfig config,
            Portals portals,
            Frontier frontier,
            HttpFetcher fetcher,
            DocumentIntake intake,
            DocumentArchive archive,
            CrawlSwitch crawling,
            CrawlWatch watch) {
        Waiting waiting = new RealWaiting();
        Clock clock = Clock.systemUTC();
        Politeness politeness = config.crawl().polite()
                ? Politeness.usual()
                : new LoopbackPoliteness(new SystemNames(config.fetch().connectTimeout()));
        CrawlParts parts = new CrawlParts(
                fetcher,
                new CachedRobots(new Robots(fetcher, new RoundDistance(waiting), clock), clock),
                politeness,
                Connectors::of,
                (page, allowed) -> Attachments.of(page, allowed).stream()
                        .map(Attachments.Attachment::address)
                        .toList(),
                intake,
                archive::store,
                waiting,
                new SecureRandom());
        CrawlSettings usual = CrawlSettings.USUAL;
        CrawlSettings settings = new CrawlSettings(
                config.crawl().hostsAtOnce(), config.crawl().lease(), usual.idle(), usual.lookAtPortals());
        boolean isNamed = config.fetch().agentPage().isPresent()
                && config.fetch().agentEmail().isPresent();
        enabled = config.crawl().enabled() && isNamed;
        if (config.crawl().enabled() && !isNamed) {
            LOG.info("no portal is crawled until agent-page and agent-email are set code=GJ-406");
        }
        crawler = new Crawler(frontier, portals, settings, parts, watch, new SwitchedOn(crawling, System::nanoTime));
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            crawler.start();
        }
    }

    /** Before the pools and the broker's channel are closed, so that what is under way can be written down. */
    void stop(@Observes ShutdownEvent event) {
        if (enabled) {
            crawler.close();
        }
    }
}
