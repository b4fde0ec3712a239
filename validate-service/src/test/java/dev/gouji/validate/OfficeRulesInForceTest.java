package dev.gouji.validate;

import static dev.gouji.validate.OfficeRuleCalls.as;
import static dev.gouji.validate.OfficeRuleCalls.post;
import static dev.gouji.validate.OfficeRuleCalls.put;
import static dev.gouji.validate.OfficeRuleCalls.rule;
import static dev.gouji.validate.OfficeRuleCalls.saved;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.rule.ReportBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What rules of an office do to reports, beforehand and once they are in force; with a real broker and a real database. */
@QuarkusTest
@QuarkusTestResource(BrokerAndDatabase.class)
class OfficeRulesInForceTest {
    private static final String BASE = RuleBook.standard().version();
    private static final Instant RECEIVED = Instant.parse("2026-01-15T08:00:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private static ReportBuilder report(int number, int year) {
        String key = "shadow" + number;
        return ReportBuilder.g2021()
                .organ(new Organ(
                        key,
                        key,
                        Organ.FoundIn.TITLE,
                        number % 2 == 0 ? "410404" : "410000",
                        number % 3 == 0 ? OrganKind.GOVERNMENT : OrganKind.DEPARTMENT_WATER,
                        OrganLevel.COUNTY))
                .year(year)
                .document(key + year, RECEIVED)
                .text(Chapter.OVERALL, "")
                .text(Chapter.PROBLEMS, "")
                .cells("t3.granted.total=" + number + (number < 5 ? " t4.review.total=2 t4.review.upheld=1" : ""));
    }

    private static void send(TopicProbe topics, ReportBuilder report) {
        WireEvent event = WireEvent.of(new ReportRead(report.build(), "1", RECEIVED));
        topics.send(Topic.REPORTS.topicName(), event.key(), event.value());
    }

    private static ReportChecked last(TopicProbe topics, String organ, int count) throws Exception {
        return WireEvent.decode(
                topics.await(Topic.CHECKED_REPORTS.topicName(), organ, count)
                        .getLast()
                        .value(),
                ReportChecked.class);
    }

    private static List<Finding> findings(ReportChecked checked, String rule) {
        return checked.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static JsonPath run(String rule, String request) {
        String location = post("/v1/rules/" + rule + "/shadow-runs", request)
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        List.of("done", "failed").contains(given().get(location).<String>path("state")));
        JsonPath run = given().get(location).jsonPath();
        assertEquals("done", run.getString("state"));
        assertEquals(run.getLong("total"), run.getLong("processed"));
        return run;
    }

    /** Thirty reports; of number n, n requests were granted, and reviews do not add up below 5. */
    @Test
    void showsWhatAChangeWouldDoAndThenDoesIt() throws Exception {
        try (TopicProbe topics = new TopicProbe(broker)) {
            for (int number = 0; number < 30; number++) {
                send(topics, report(number, 2023));
            }
            for (int number = 0; number < 30; number++) {
                last(topics, "shadow" + number, 1);
            }
            String id = saved("t3.granted.total < 20 || !organ.name.startsWith('shadow')");
            post("/v1/rules/" + id + "/propose", "{\"person\": \"李四\"}")
                    .statusCode(409)
                    .body("detail", containsString("untested"));

            JsonPath draft = run(id, "{\"person\": \"李四\"}");
            assertEquals(10, draft.getInt("result.added.findings"));
            assertEquals(0, draft.getInt("result.dropped.findings"));
            assertEquals(5, draft.getInt("result.added.by_division.'410404'"));
            assertEquals(10, draft.getInt("result.added.by_year.'2023'"));
            assertEquals(3, draft.getInt("result.added.by_kind.government"));
            assertEquals(10, draft.getList("result.added.first").size());
            assertTrue(draft.getString("result.added.first[0].message.zh").contains("测试规则"));

            post("/v1/rules/" + id + "/propose", "{\"reason\": \"试运行无误\"}").statusCode(200);
            String version = as("publisher", "/v1/rules/" + id + "/activate")
                    .statusCode(200)
                    .body("state", equalTo("active"))
                    .extract()
                    .path("book");
            assertTrue(version.startsWith(BASE + "+office."), version);
            send(topics, report(29, 2023).document("again", RECEIVED.plusSeconds(1)));
            ReportChecked checked = last(topics, "shadow29", 2);
            assertEquals(version, checked.ruleBookVersion());
            assertEquals(1, findings(checked, id).size());

            put("/v1/rules/" + id, "\"v1\"", rule("t3.granted.total < 25 || !organ.name.startsWith('shadow')"));
            JsonPath next = run(id, "{\"person\": \"李四\"}");
            assertEquals(0, next.getInt("result.added.findings"));
            assertEquals(5, next.getInt("result.dropped.findings"));
            JsonPath found = run(id, "{\"person\": \"李四\", \"against\": \"found\"}");
            assertEquals(4, found.getInt("result.added.findings"), "only number 29 was checked with the rule");
            given().get("/v1/rules/" + id)
                    .then()
                    .body("own.active_version", equalTo(1))
                    .body("state", equalTo("tested"));
            post("/v1/rules/" + id + "/propose", "{}").statusCode(200);
            as("publisher", "/v1/rules/" + id + "/activate").statusCode(200);
            given().get("/v1/rules/" + id + "/versions").then().body("items.state", contains("active", "retired"));
            post("/v1/rules/" + id + "/retire", "{\"person\": \"李四\"}").statusCode(200);
            send(topics, report(28, 2023).document("after", RECEIVED.plusSeconds(1)));
            assertEquals(List.of(), findings(last(topics, "shadow28", 2), id));

            setsABuiltInRule(topics);
        }
    }

    private static void setsABuiltInRule(TopicProbe topics) throws Exception {
        JsonPath off = run("T4-001", "{\"person\": \"李四\", \"on\": false}");
        assertEquals(0, off.getInt("result.added.findings"));
        assertTrue(off.getInt("result.dropped.findings") >= 5);
        JsonPath graded = run("T4-001", "{\"person\": \"李四\", \"severity\": \"info\", \"against\": \"found\"}");
        assertEquals(0, graded.getInt("result.added.findings"));
        assertEquals(0, graded.getInt("result.dropped.findings"));
        assertEquals(off.getInt("result.dropped.findings"), graded.getInt("result.regraded.findings"));
        assertEquals("error", graded.getString("result.regraded.first[0].was"));

        String tag = given().get("/v1/rules/T4-001")
                .then()
                .body("state", equalTo("active"))
                .body("counts.violated", equalTo(off.getInt("result.dropped.reports")))
                .extract()
                .header("ETag");
        put("/v1/rules/T4-001/setting", tag, "{\"severity\": \"info\", \"person\": \"王五\"}")
                .statusCode(400)
                .body("detail", startsWith("reason"));
        put("/v1/rules/T4-001/setting", tag, "{\"severity\": \"info\", \"person\": \"王五\", \"reason\": \"本省口径\"}")
                .statusCode(200);
        send(topics, report(1, 2023).document("softer", RECEIVED.plusSeconds(1)));
        assertEquals(
                Severity.INFO,
                findings(last(topics, "shadow1", 2), "T4-001").getFirst().severity());
        put("/v1/rules/T4-001/setting", "\"v1\"", "{\"on\": false, \"person\": \"王五\", \"reason\": \"不适用\"}")
                .statusCode(200);
        given().get("/v1/rules?state=off").then().body("items.id", contains("T4-001"));
        send(topics, report(2, 2023).document("without", RECEIVED.plusSeconds(1)));
        assertEquals(List.of(), findings(last(topics, "shadow2", 2), "T4-001"));
        put("/v1/rules/T4-001/setting", "\"v1\"", "{\"person\": \"王五\", \"reason\": \"恢复\"}")
                .statusCode(412);
        put("/v1/rules/T4-001/setting", "\"v2\"", "{\"person\": \"王五\", \"reason\": \"恢复\"}")
                .statusCode(200);
        given().get("/v1/rules?state=off").then().body("items.id", not(hasItem("T4-001")));
        given().get("/v1/rules/T4-001/versions")
                .then()
                .body("items.person", contains("administrator", "administrator", "administrator"));
        given().get("/v1/rules/T4-001/shadow-runs/99").then().statusCode(404).body("code", equalTo("GJ-612"));
    }
}
