package dev.gouji.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.AlertChanged;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AlertTopicTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ORGANS = 30;

    @Inject
    ViewWriter views;

    @Test
    void tellsOtherSystemsInTheOrderOfEachOrgan() throws Exception {
        Tables.emptyViews();
        Tables.emptyAlerts();
        for (int version = 1; version <= 3; version++) {
            for (int organ = 0; organ < ORGANS; organ++) {
                ReportEvents event = ReportEvents.of("机关" + organ, 2023)
                        .content("v" + version, ReportEvents.MORNING.plusSeconds(version));
                if (version != 2) {
                    event.finding("T3-001", Severity.ERROR, "1").finding("T3-002", Severity.WARNING, "v" + version);
                }
                Waiting.on(views.writeReports(List.of(ReportRow.of(event.build()))));
            }
        }
        // Opened twice, resolved twice, reopened twice.
        Set<String> expected = new TreeSet<>(Views.query("select id || '-' || revision from stats.alert_event"));
        assertEquals(ORGANS * 6, expected.size());
        Set<String> told = new TreeSet<>();
        Map<String, Long> last = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : read(expected)) {
            AlertChanged event = WireEvent.decode(record.value(), AlertChanged.class);
            assertEquals(event.organKey(), record.key());
            assertEquals(event.eventId(), header(record, "ce_id"));
            assertEquals("dev.gouji.alert-changed.v1", header(record, "ce_type"));
            if (told.add(event.eventId())) {
                Long before = last.put(event.organKey(), event.sequence());
                assertTrue(before == null || before < event.sequence(), "out of order: " + event);
            }
        }
        assertEquals(expected, told);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** The records of these events, among those of other tests. */
    private static List<ConsumerRecord<String, byte[]>> read(Set<String> ids) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("GOUJI_KAFKA", String.class),
                "group.id", "alert-topic-test",
                "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topic.ALERTS.topicName()));
            while (found.stream()
                                    .map(record -> header(record, "ce_id"))
                                    .collect(Collectors.toSet())
                                    .size()
                            < ids.size()
                    && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (ids.contains(header(record, "ce_id"))) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }
}
