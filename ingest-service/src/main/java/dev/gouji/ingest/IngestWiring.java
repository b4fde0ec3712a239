package dev.gouji.ingest;

import dev.gouji.ingest.address.AddressGuard;
import dev.gouji.ingest.address.AllowList;
import dev.gouji.ingest.address.SystemNames;
import dev.gouji.ingest.archive.FolderArchive;
import dev.gouji.ingest.fetch.Agent;
import dev.gouji.ingest.fetch.Distance;
import dev.gouji.ingest.fetch.FetchLimits;
import dev.gouji.ingest.fetch.Fetcher;
import dev.gouji.ingest.fetch.FollowingFetcher;
import dev.gouji.ingest.fetch.HostDistance;
import dev.gouji.ingest.fetch.HttpFetcher;
import dev.gouji.ingest.fetch.Robots;
import dev.gouji.ingest.health.ExpectedReports;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.DocumentLedger;
import dev.gouji.ingest.intake.DocumentPublisher;
import dev.gouji.ingest.trial.CourteousErrand;
import dev.gouji.ingest.trial.Errand;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Puts the plain parts together. */
@Singleton
class IngestWiring {
    /** They wait for the disk most of the time, so there are more of them than processors. */
    private static final int WORKERS = 16;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("ingest-worker-", 1).factory());

    @Produces
    @Singleton
    FolderArchive archive(IngestConfig config) throws IOException {
        return new FolderArchive(config.archive(), config.archiveReserve().asLongValue());
    }

    @Produces
    @Singleton
    DocumentIntake intake(
            FolderArchive archive, DocumentPublisher publisher, DocumentLedger ledger, IngestConfig config) {
        return new DocumentIntake(archive, publisher, ledger, workers, Clock.systemUTC(), config.patience());
    }

    @Produces
    @Singleton
    HttpFetcher fetcher(IngestConfig config) {
        IngestConfig.Fetch fetch = config.fetch();
        AddressGuard guard = new AddressGuard(
                new SystemNames(fetch.connectTimeout()),
                fetch.ports(),
                AllowList.of(fetch.allow().orElse(List.of())));
        Optional<Agent> agent = fetch.agentPage()
                .flatMap(page -> fetch.agentEmail().map(email -> new Agent(fetch.agentName(), page, email)));
        FetchLimits limits = new FetchLimits(
                fetch.connectTimeout(), fetch.timeout(), fetch.bodyLimit().asLongValue());
        return new HttpFetcher(
                guard, agent, limits, fetch.uncheckedCertificates().orElse(Set.of()), Clock.systemUTC());
    }

    void close(@Disposes HttpFetcher fetcher) {
        fetcher.close();
    }

    @Produces
    @Singleton
    Distance distance(IngestConfig config) {
        return new HostDistance(config.fetch().distance());
    }

    @Produces
    @Singleton
    FollowingFetcher following(Fetcher fetcher, Distance distance) {
        return new FollowingFetcher(fetcher, distance);
    }

    @Produces
    @Singleton
    Robots robots(HttpFetcher fetcher, Distance distance) {
        return new Robots(fetcher, distance, Clock.systemUTC());
    }

    /** Until the register names the portal of each organ. */
    @Produces
    @Singleton
    ExpectedReports expected() {
        return portal -> OptionalInt.empty();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Errand errand(Fetcher fetcher, Robots robots, Distance distance) {
        return new CourteousErrand(fetcher, robots::fetch, distance, Clock.systemUTC());
    }

    @PreDestroy
    void close() {
        workers.shutdown();
    }
}
