package dev.gouji.validate;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
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
import dev.gouji.validate.office.RuleState;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.store.OfficeRules;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The office's own rules from the first draft to the findings, over REST, with a real broker and a real database. */
@QuarkusTest
@QuarkusTestResource(BrokerAndDatabase.class)
class OfficeRulesTest {
    private static final String BASE = RuleBook.standard().version();
    private static final Instant RECEIVED = Instant.parse("2026-01-15T08:00:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    OfficeRules others;

    private static String rule(String expression) {
        return """
                {"rule": {"severity": "warning", "title": {"zh": "测试规则"}, "expression": "%s",
                          "audience": {"forms": ["G2021"]}}, "person": "张三"}
                """.formatted(expression.replace("\"", "\\\""));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    private static ValidatableResponse as(String who, String path) {
        return given().header("Authorization", "Bearer gouji_test-" + who)
                .contentType("application/json")
                .body("{\"untested\": true}")
                .post(path)
                .then();
    }

    /** Whoever wrote or proposed it has every role it takes, and may not. */
    @Test
    void takesASecondPersonToPublish() {
        String id = given().header("Authorization", "Bearer gouji_test-both")
                .contentType("application/json")
                .body(rule("t3.granted.total >= 0"))
                .post("/v1/rules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/v1/rules/" + id;
        as("publisher", path + "/activate").statusCode(409).body("code", equalTo("GJ-611"));
        as("both", path + "/activate").statusCode(409).body("code", equalTo("GJ-614"));
        as("publisher", path + "/propose").statusCode(403).body("code", equalTo("GJ-802"));
        as("office", path + "/propose").statusCode(200).body("state", equalTo("proposed"));
        as("office", path + "/propose").statusCode(409).body("code", equalTo("GJ-611"));
        given().get(path).then().body("state", equalTo("proposed")).body("own.proposer", equalTo("office"));
        as("office", path + "/activate").statusCode(403).body("code", equalTo("GJ-802"));
        as("both", path + "/activate").statusCode(409).body("code", equalTo("GJ-614"));
        as("publisher", path + "/activate").statusCode(200).body("state", equalTo("active"));
        as("publisher", path + "/activate").statusCode(409).body("code", equalTo("GJ-611"));
        as("publisher", path + "/retire").statusCode(200);

        String own = saved("t3.granted.total >= 0");
        as("both", "/v1/rules/" + own + "/propose").statusCode(200);
        as("both", "/v1/rules/" + own + "/activate").statusCode(409).body("code", equalTo("GJ-614"));
        as("publisher", "/v1/rules/" + own + "/retire").statusCode(200);
    }

    private static ValidatableResponse put(String path, String tag, String body) {
        return given().contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put(path)
                .then();
    }

    private static String saved(String expression) {
        return post("/v1/rules", rule(expression)).statusCode(201).extract().path("id");
    }

    @Test
    void refusesWhatIsWrongAndSaysWhere() {
        post("/v1/rules", rule("t3.granted.totl == 3"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("GJ-608"))
                .body("complaints[0].line", equalTo(1))
                .body("complaints[0].column", equalTo(1))
                .body("complaints[0].message.zh", containsString("t3.granted.total"));
        post("/v1/rules", "{\"rule\": {\"titel\": 1}}").statusCode(400).body("detail", containsString("titel"));
        post("/v1/rules", "{}").statusCode(400).body("code", equalTo("GJ-601"));
        post("/v1/rules", "").statusCode(400);
        post("/v1/rules", rule("year > 0").replace("{\"severity\"", "{\"id\": \"T3-001\", \"severity\""))
                .statusCode(400)
                .body("detail", containsString("LOC-001"));
        put("/v1/rules/T3-001", "\"v0\"", rule("year > 0")).statusCode(409).body("code", equalTo("GJ-611"));
        put("/v1/rules/LOC-998", "\"v1\"", rule("year > 0")).statusCode(404).body("code", equalTo("GJ-605"));
        given().get("/v1/rules/LOC-998").then().statusCode(404);
    }

    @Test
    void keepsEveryVersion() {
        String id = saved("t3.granted.total >= 1");
        String tag = given().get("/v1/rules/" + id)
                .then()
                .statusCode(200)
                .body("origin", equalTo("office"))
                .body("state", equalTo("draft"))
                .body("own.version", equalTo(1))
                .body("counts.violated", equalTo(0))
                .extract()
                .header("ETag");
        put("/v1/rules/" + id, tag, rule("t3.granted.total >= 2"))
                .statusCode(200)
                .body("version", equalTo(2))
                .header("ETag", "\"v2\"");
        put("/v1/rules/" + id, tag, rule("t3.granted.total >= 3"))
                .statusCode(412)
                .body("code", equalTo("GJ-609"));
        given().contentType("application/json")
                .body(rule("year > 0"))
                .put("/v1/rules/" + id)
                .then()
                .statusCode(428)
                .body("code", equalTo("GJ-610"));
        given().get("/v1/rules/" + id + "/versions")
                .then()
                .body("items.version", contains(2, 1))
                .body("items[1].draft.expression", endsWith("1"));
        given().get("/v1/rules?origin=office&state=draft").then().body("items.id", hasItem(id));
    }

    @Test
    void letsOneOfTwoWritersIn() throws Exception {
        String id = saved("t3.granted.total >= 1");
        Callable<Integer> write = () -> put("/v1/rules/" + id, "\"v1\"", rule("t3.granted.total >= 2"))
                .extract()
                .statusCode();
        for (int round = 0; round < 3; round++) {
            String tag = "\"v" + (round + 1) + "\"";
            Callable<Integer> again = () -> put("/v1/rules/" + id, tag, rule("t3.granted.total >= 2"))
                    .extract()
                    .statusCode();
            try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
                Future<Integer> one = writers.submit(round == 0 ? write : again);
                Future<Integer> other = writers.submit(round == 0 ? write : again);
                assertEquals(612, one.get() + other.get(), "one is saved, one is told that it came late");
            }
        }
    }

    @Test
    void triesARuleOnGivenFigures() {
        String trial = """
                {"rule": {"severity": "error", "title": {"zh": "结转"},
                          "expression": "t3.carried_in.total == previous.t3.carried_out.total"},
                 "figures": {"form": "G2021", "year": 2023, "cells": {"t3.carried_in.total": "5"},
                             "previous": {"t3.carried_out.total": "%s"}}}
                """;
        post("/v1/rules/try", trial.formatted("5")).statusCode(200).body("outcome", equalTo("holds"));
        post("/v1/rules/try", trial.formatted("/")).body("outcome", equalTo("not_assessable"));
        post("/v1/rules/try", trial.formatted("4"))
                .body("outcome", equalTo("violated"))
                .body("findings[0].values.expected", equalTo("4"))
                .body("findings[0].cells", contains("t3.carried_in.total"));
        post("/v1/rules/try", trial.formatted("4").replace("t3.carried_in.total\": ", "t3.nothing\": "))
                .statusCode(400)
                .body("detail", containsString("t3.nothing"));
        post("/v1/rules/try", rule("year > 1").replace(", \"person\": \"张三\"", ""))
                .body("outcome", equalTo("accepted"));
        String stored =
                rule("year > 1").replace("\"person\": \"张三\"", "\"report\": {\"organ\": \"nobody\", \"year\": 1999}");
        post("/v1/rules/try", stored).statusCode(404).body("code", equalTo("GJ-602"));
    }

    /** What another replica does to the database is noticed without a restart. */
    @Test
    void noticesWhatAnotherReplicaChanges() {
        String id = saved("t3.granted.total >= 0");
        String before = given().get("/v1/rules").path("version");
        others.changeBook(id, 1, new OfficeRules.Step(RuleState.ACTIVE, "赵六", ""));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !before.equals(given().get("/v1/rules").path("version")));
        given().get("/v1/rules/" + id).then().body("state", equalTo("active"));
        post("/v1/rules/" + id + "/retire", "{\"person\": \"赵六\"}").statusCode(200);
    }

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
