package dev.gouji.validate;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.report.Chapter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BrokerAndDatabase.class)
class CheckReportsTest extends ThroughTheBroker {
    private static final String DEAD = Topic.REPORTS.deadLetterName();

    Map<String, Runnable> database;

    /** Other tests change the book. */
    private static String version() {
        return given().get("/v1/rules").path("version");
    }

    @Test
    void tellsWhatIsWrongWithAReport() {
        send(report("first", 2023).cells("t4.review.total=2 t4.review.upheld=1"));
        ConsumerRecord<String, byte[]> record =
                topics.await(CHECKED, "first", 1).getFirst();
        assertEquals("first2023/" + version() + "/", TopicProbe.header(record, "ce_id"));
        assertEquals("dev.gouji.report-checked.v1", TopicProbe.header(record, "ce_type"));
        assertTrue(hasFinding(decoded(record), "T4-001"));
    }

    @Test
    void checksTheNextYearAgainWhenAYearComesLate() {
        send(report("late", 2023).cells("t3.carried_in.total=1"));
        ReportChecked alone = checked("late", 1).getFirst();
        assertFalse(hasFinding(alone, "XY-001"));
        assertTrue(alone.notAssessable().contains("XY-001"));
        send(report("late", 2022));
        ReportChecked again = checked("late", 3).getLast();
        assertEquals(2023, again.report().year().value());
        assertEquals(List.of("late2022"), again.basis());
        assertTrue(hasFinding(again, "XY-001"));
    }

    @Test
    void knowsReportsOfOthersThatResembleOne() {
        String figures = "t2.art20_6.penalty.decisions=7 t2.art20_5.licensing.decisions=5 t3.new_received.total=3"
                + " t3.new_received.natural_person=3 t3.result_total.total=3";
        String text = IntStream.range(0, 300)
                .mapToObj(i -> "第" + (char) (0x4E00 + i) + (char) (0x5000 + 7 * i % 300) + "项工作")
                .collect(Collectors.joining("，"));
        send(report("original", 2030).cells(figures));
        checked("original", 1);
        send(report("same figures", 2030).cells(figures).text(Chapter.OVERALL, text));
        assertEquals(
                List.of("original2030"), checked("same figures", 1).getFirst().basis());
        send(report("same words", 2030).text(Chapter.OVERALL, text));
        assertEquals(
                List.of("same figures2030"), checked("same words", 1).getFirst().basis());
        send(report("another year", 2031).cells(figures).text(Chapter.OVERALL, text));
        assertEquals(List.of(), checked("another year", 1).getFirst().basis());
    }

    @Test
    void doesTheSameAgainOnRedelivery() {
        send(report("twice", 2022));
        send(report("twice", 2023));
        send(report("twice", 2022));
        send(report("twice", 2023));
        List<String> ids =
                checked("twice", 5).stream().map(ReportChecked::eventId).toList();
        assertEquals(
                List.of(
                        "twice2022/" + version() + "/",
                        "twice2023/" + version() + "/twice2022",
                        "twice2022/" + version() + "/",
                        "twice2023/" + version() + "/twice2022",
                        "twice2023/" + version() + "/twice2022"),
                ids);
    }

    @Test
    void doesNotLetAnOlderDocumentStandForItsYear() {
        send(report("older", 2022).document("new", RECEIVED));
        send(report("older", 2022).document("old", RECEIVED.minusSeconds(1)).cells("t3.carried_out.total=7"));
        send(report("older", 2023));
        List<ReportChecked> events = checked("older", 3);
        assertEquals("old", events.get(1).report().documentId());
        assertEquals(List.of("new"), events.get(2).basis());
        assertFalse(hasFinding(events.get(2), "XY-001"));
    }

    @Test
    void setsAsideWhatIsNoReportAndGoesOn() {
        topics.send(REPORTS, "poison", "{\"report\": 1}".getBytes(StandardCharsets.UTF_8));
        topics.send(REPORTS, "poison-null", null);
        send(report("after-poison", 2023));
        ConsumerRecord<String, byte[]> dead = topics.await(DEAD, "poison", 1).getFirst();
        assertEquals("{\"report\": 1}", new String(dead.value(), StandardCharsets.UTF_8));
        assertEquals(REPORTS, TopicProbe.header(dead, "dlq-topic"));
        assertEquals("0", TopicProbe.header(dead, "dlq-partition"));
        assertEquals("1", TopicProbe.header(dead, "dlq-attempts"));
        assertEquals("validate-service", TopicProbe.header(dead, "dlq-service"));
        assertTrue(TopicProbe.header(dead, "dlq-reason").startsWith("expected a ReportRead"));
        topics.await(DEAD, "poison-null", 1);
        checked("after-poison", 1);
    }

    @Test
    void setsAsideWhatTheDatabaseRefusesAndKeepsItsNeighbours() {
        send(report("refused-before", 2023));
        send(report("refused", 2023).document("far-future", Instant.parse("+400000-01-01T00:00:00Z")));
        send(report("refused-after", 2023));
        ConsumerRecord<String, byte[]> dead = topics.await(DEAD, "refused", 1).getFirst();
        assertTrue(TopicProbe.header(dead, "dlq-reason").contains("SQLSTATE 22"));
        checked("refused-before", 1);
        checked("refused-after", 1);
    }

    @Test
    void keepsOrgansWhoseNamesTheDatabaseWouldRefuse() {
        String organ = "no\0name";
        send(report(organ, 2022).document("unnamed-1", RECEIVED).cells("t3.carried_out.total=1"));
        send(report(organ, 2023).document("unnamed-2", RECEIVED));
        assertTrue(hasFinding(checked(organ, 2).getLast(), "XY-001"));
    }

    @Test
    void waitsForADatabaseThatIsAway() {
        send(report("patient", 2022).cells("t3.carried_out.total=1"));
        checked("patient", 1);
        database.get("away").run();
        send(report("patient", 2023));
        database.get("back").run();
        assertTrue(hasFinding(checked("patient", 2).getLast(), "XY-001"));
    }
}
