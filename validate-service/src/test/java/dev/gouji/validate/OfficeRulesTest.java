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
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.validate.office.RuleState;
import dev.gouji.validate.store.OfficeRules;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The office's own rules from the first draft until they are published, over REST, with a real database. */
@QuarkusTest
@QuarkusTestResource(BrokerAndDatabase.class)
class OfficeRulesTest {
    @Inject
    OfficeRules others;

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
}
