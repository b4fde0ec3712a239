package dev.gouji.validate;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.report.Chapter;
import dev.gouji.validate.rule.ReportBuilder;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Sends reports through the broker, and waits for what the service has to say of them. */
abstract class ThroughTheBroker {
    static final Instant RECEIVED = Instant.parse("2026-01-15T08:00:00Z");
    static final String REPORTS = Topic.REPORTS.topicName();
    static final String CHECKED = Topic.CHECKED_REPORTS.topicName();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    TopicProbe topics;

    @BeforeEach
    void open() {
        topics = new TopicProbe(broker);
    }

    @AfterEach
    void close() {
        topics.close();
    }

    /** Without prose: reports in the same words would be found to resemble one another. */
    static ReportBuilder report(String organ, int year) {
        return ReportBuilder.g2021()
                .organ(organ)
                .year(year)
                .document(organ + year, RECEIVED)
                .text(Chapter.OVERALL, "")
                .text(Chapter.PROBLEMS, "");
    }

    void send(ReportBuilder report) {
        WireEvent event = WireEvent.of(new ReportRead(report.build(), "1", RECEIVED));
        topics.send(REPORTS, event.key(), event.value());
    }

    /** The first so many events of an organ, in their order. */
    List<ReportChecked> checked(String organ, int count) {
        return topics.await(CHECKED, organ, count).stream()
                .map(ThroughTheBroker::decoded)
                .toList();
    }

    static ReportChecked decoded(ConsumerRecord<String, byte[]> record) {
        try {
            return WireEvent.decode(record.value(), ReportChecked.class);
        } catch (UndecodableEventException e) {
            throw new AssertionError(e);
        }
    }

    static boolean hasFinding(ReportChecked checked, String rule) {
        return checked.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
    }
}
