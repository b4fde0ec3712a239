package dev.gouji.watch;

import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/**
 * Not live is who has records to read and commits none for longer than {@code gouji.watch.stuck-after}: a consumer can lose
 * its stream and stay alive, ready, and idle for ever (SmallRye Reactive Messaging, issue 3281). While the service is not
 * ready somebody else is away, broker or database, and a restart would help nobody.
 */
@Liveness
@ApplicationScoped
class ConsumptionCheck implements AsyncHealthCheck {
    /** Not to answer is an answer, too: the thread that polls is stuck. */
    private static final Duration ASKED_FOR = Duration.ofSeconds(2);

    private final KafkaClientService clients;
    private final SmallRyeHealthReporter reporter;
    private final Progress progress;
    private final Map<String, Map<String, Offsets>> last = new HashMap<>();

    ConsumptionCheck(
            KafkaClientService clients,
            SmallRyeHealthReporter reporter,
            @ConfigProperty(name = "gouji.watch.stuck-after", defaultValue = "PT3M") Duration stuckAfter) {
        this.clients = clients;
        this.reporter = reporter;
        this.progress = new Progress(Clock.systemUTC(), stuckAfter);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return reporter.getReadinessAsync()
                .chain(ready -> ready.isDown()
                        ? Uni.createFrom().item(this::excused)
                        : partitions().map(this::judge));
    }

    private HealthCheckResponse excused() {
        progress.forget();
        return HealthCheckResponse.named("consumption")
                .up()
                .withData("waiting", "not ready")
                .build();
    }

    private HealthCheckResponse judge(Map<String, Offsets> partitions) {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("consumption").up();
        progress.observe(partitions)
                .forEach((partition, still) -> response.status(false)
                        .withData(partition, "nothing committed for %d s".formatted(still.toSeconds())));
        return response.build();
    }

    private Uni<Map<String, Offsets>> partitions() {
        return Multi.createFrom()
                .iterable(clients.getConsumerChannels())
                .onItem()
                .transformToUniAndMerge(this::partitions)
                .collect()
                .in(HashMap::new, Map::putAll);
    }

    private Uni<Map<String, Offsets>> partitions(String channel) {
        List<KafkaConsumer<Object, Object>> consumers = clients.getConsumers(channel);
        return Multi.createFrom()
                .iterable(consumers)
                .onItem()
                .transformToUniAndMerge(consumer -> consumer.runOnPollingThread(ConsumptionCheck::offsets)
                        .ifNoItem()
                        .after(ASKED_FOR)
                        .recoverWithItem(() -> remembered(channel)))
                .collect()
                .in(HashMap<String, Offsets>::new, Map::putAll)
                .map(found -> remember(channel, found));
    }

    private synchronized Map<String, Offsets> remember(String channel, Map<String, Offsets> found) {
        last.put(channel, found);
        return found;
    }

    private synchronized Map<String, Offsets> remembered(String channel) {
        return last.getOrDefault(channel, Map.of());
    }

    private static Map<String, Offsets> offsets(Consumer<Object, Object> consumer) {
        Set<TopicPartition> assigned = consumer.assignment();
        Map<TopicPartition, Long> ends = consumer.endOffsets(assigned, ASKED_FOR);
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(assigned, ASKED_FOR);
        Map<String, Offsets> offsets = new HashMap<>();
        ends.forEach((partition, end) -> {
            OffsetAndMetadata done = committed.get(partition);
            offsets.put(partition.toString(), new Offsets(done == null ? 0 : done.offset(), end));
        });
        return offsets;
    }
}
