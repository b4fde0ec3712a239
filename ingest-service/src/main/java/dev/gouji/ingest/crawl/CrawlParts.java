package dev.gouji.ingest.crawl;

import dev.gouji.ingest.connector.Connector;
import dev.gouji.ingest.fetch.Fetcher;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.intake.DocumentArchive;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.portal.Portal;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What a crawl is put together from.
 *
 * @param connectors for the lists of each portal
 * @param random for the spreading of visits
 */
public record CrawlParts(
        Fetcher fetcher,
        HostRules rules,
        Politeness politeness,
        Function<Portal, Connector> connectors,
        AttachmentLinks attachments,
        DocumentIntake intake,
        DocumentArchive archive,
        Waiting waiting,
        RandomGenerator random) {

    HostRound.Equipment equipment(Frontier frontier, CrawlWatch watch, BooleanSupplier enabled) {
        PageVisit visits = new PageVisit(
                new ListVisit(connectors), new DocumentVisit(frontier, intake, archive, attachments), random);
        return new HostRound.Equipment(fetcher, rules, enabled, politeness, visits, waiting, watch, System::nanoTime);
    }
}
