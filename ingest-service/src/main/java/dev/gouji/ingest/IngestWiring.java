package dev.gouji.ingest;

import dev.gouji.archive.ArchivePlace;
import dev.gouji.archive.DocumentArchive;
import dev.gouji.ingest.address.AddressGuard;
import dev.gouji.ingest.address.AllowList;
import dev.gouji.ingest.address.SystemNames;
import dev.gouji.ingest.crawl.LeasedDistance;
import dev.gouji.ingest.fetch.Agent;
import dev.gouji.ingest.fetch.Distance;
import dev.gouji.ingest.fetch.FetchLimits;
import dev.gouji.ingest.fetch.Fetcher;
import dev.gouji.ingest.fetch.FollowingFetcher;
import dev.gouji.ingest.fetch.HttpFetcher;
import dev.gouji.ingest.fetch.Robots;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.health.ExpectedByRegister;
import dev.gouji.ingest.health.ExpectedReports;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.DocumentLedger;
import dev.gouji.ingest.intake.DocumentPublisher;
import dev.gouji.ingest.register.Register;
import dev.gouji.ingest.trial.CourteousErrand;
import dev.gouji.ingest.trial.Errand;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the plain parts together. */
@Singleton
class IngestWiring {
    /** With a crawl that is at a host somebody asks for now; somebody waits for the answer. */
    private static final Duration HOST_PATIENCE = Duration.ofSeconds(30);

    @Produces
    @Singleton
    DocumentArchive archive(IngestConfig config) throws IOException {
        return ArchivePlace.of(config.archive())
                .open(config.archiveReserve().asLongValue(), config.s3().access());
    }

    @Produces
    @Singleton
    DocumentIntake intake(
            DocumentArchive archive,
            DocumentPublisher publisher,
            DocumentLedger ledger,
            IngestWorkers workers,
            IngestConfig config) {
        return new DocumentIntake(archive::store, publisher, ledger, workers, Clock.systemUTC(), config.patience());
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
    Distance distance(IngestConfig config, Frontier frontier) {
        return new LeasedDistance(frontier, config.fetch().distance(), HOST_PATIENCE);
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

    @Produces
    @Singleton
    ExpectedReports expected(Register register, Clock clock) {
        return new ExpectedByRegister(register, clock);
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
}
