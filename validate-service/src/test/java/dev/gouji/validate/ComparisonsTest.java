package dev.gouji.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.ReportBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that come through the broker, against those that the database has of others. */
@QuarkusTest
@QuarkusTestResource(BrokerAndDatabase.class)
class ComparisonsTest {
    private static final Instant RECEIVED = Instant.parse("2026-01-15T08:00:00Z");
    private static final String PENALTIES = "t2.art20_6.penalty.decisions";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private TopicProbe topics;

    @BeforeEach
    void open() {
        topics = new TopicProbe(broker);
    }

    @AfterEach
    void close() {
        topics.close();
    }

    private static ReportBuilder report(String name, int year, String division, OrganKind kind, OrganLevel level) {
        // Without prose: reports in the same words would be found to resemble one another.
        return ReportBuilder.g2021()
                .organ(new Organ(name, name, Organ.FoundIn.TITLE, division, kind, level))
                .year(year)
                .document(name + year, RECEIVED)
                .text(Chapter.OVERALL, "")
                .text(Chapter.PROBLEMS, "");
    }

    private void send(ReportBuilder report) {
        WireEvent event = WireEvent.of(new ReportRead(report.build(), "1", RECEIVED));
        topics.send(Topic.REPORTS.topicName(), event.key(), event.value());
    }

    private ReportChecked checked(String name, int count) {
        return decoded(
                topics.await(Topic.CHECKED_REPORTS.topicName(), name, count).getLast());
    }

    private static ReportChecked decoded(ConsumerRecord<String, byte[]> record) {
        try {
            return WireEvent.decode(record.value(), ReportChecked.class);
        } catch (UndecodableEventException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean hasFinding(ReportChecked checked, String rule) {
        return checked.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    private static ReportBuilder bureau(String name, String cells) {
        return report(name, 2035, "410404", OrganKind.DEPARTMENT_SPORTS, OrganLevel.COUNTY)
                .cells(cells);
    }

    @Test
    void comparesAnOrganWithItsPeersOnceThereAreEnough() {
        for (int number = 1; number <= 29; number++) {
            send(bureau("体育局" + number, PENALTIES + "=" + number));
            ReportChecked early = checked("体育局" + number, 1);
            assertTrue(
                    early.notAssessable().contains("IMP-008"),
                    early.notAssessable().toString());
        }
        send(bureau("体育局30", PENALTIES + "=30"));
        checked("体育局30", 1);
        send(bureau("大体育局", PENALTIES + "=99000"));
        ReportChecked outlier = checked("大体育局", 1);
        assertEquals(List.of("peers:30"), outlier.basis());
        assertTrue(hasFinding(outlier, "IMP-008"), outlier.findings().toString());
        send(bureau("小体育局", PENALTIES + "=20"));
        assertFalse(hasFinding(checked("小体育局", 1), "IMP-008"));
    }

    @Test
    void comparesAGovernmentWithTheSumOfItsMembers() {
        String figures =
                "t2.art20_5.licensing.decisions=%d t2.art20_6.coercion.decisions=%d t3.new_received.natural_person=%d"
                        + " t3.new_received.total=%d t3.granted.natural_person=%d t3.granted.total=%d " + PENALTIES
                        + "=%d";
        send(report("甲县民政局", 2036, "410405", OrganKind.DEPARTMENT_CIVIL_AFFAIRS, OrganLevel.COUNTY)
                .cells(figures.formatted(4, 5, 6, 7, 8, 9, 10)));
        send(report("甲县河东镇人民政府", 2036, "410405", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP)
                .cells(figures.formatted(1, 1, 1, 1, 1, 1, 1)));
        checked("甲县民政局", 1);
        checked("甲县河东镇人民政府", 1);
        send(report("甲县人民政府", 2036, "410405", OrganKind.GOVERNMENT, OrganLevel.COUNTY)
                .cells(figures.formatted(5, 6, 7, 8, 9, 10, 12)));
        ReportChecked sum = checked("甲县人民政府", 1);
        assertTrue(hasFinding(sum, "XO-001"), sum.findings().toString());
        assertTrue(sum.basis().getFirst().startsWith("members:"), sum.basis().toString());
    }

    @Test
    void comparesTheCopiesOfAReportOnSeveralSites() {
        ReportBuilder first = report("乙县水利局", 2037, "410406", OrganKind.DEPARTMENT_WATER, OrganLevel.COUNTY);
        send(first.at("http://a.example/1"));
        assertFalse(hasFinding(checked("乙县水利局", 1), "XO-005"));
        send(first.at("http://b.example/1")
                .document("second", RECEIVED.plusSeconds(1))
                .plus(PENALTIES + "=1"));
        assertTrue(hasFinding(checked("乙县水利局", 2), "XO-005"));
        // The first of them stands no longer for the year, but is still known.
        send(first.at("http://b.example/1").document("third", RECEIVED.plusSeconds(2)));
        ReportChecked again = checked("乙县水利局", 3);
        assertEquals(List.of("乙县水利局2037"), again.basis());
        assertTrue(hasFinding(again, "XO-005"));
        send(first.at("http://b.example/1")
                .document("fourth", RECEIVED.plusSeconds(3))
                .plus(PENALTIES + "=-1"));
        assertFalse(hasFinding(checked("乙县水利局", 4), "XO-005"));
    }
}
