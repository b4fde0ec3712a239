package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.access.audit.Columns;
import dev.gouji.access.audit.Examination;
import dev.gouji.access.store.AuditLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of changes in the database: what is in it, and what becomes of who touches it behind its back. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AuditTest {
    private static final String UNGUARDED = "alter table access.audit disable trigger user; ";
    private static final String GUARDED = "; alter table access.audit enable trigger user";

    @Inject
    AuditLog log;

    /** What was answered before this class is written down with others, a moment later. */
    @BeforeEach
    void rest() throws InterruptedException {
        Thread.sleep(Duration.ofMillis(300));
        // Groovy, which RestAssured is made of, waits for itself for ever when its first calls come from a parallel
        // stream.
        lines();
        empty();
    }

    @AfterEach
    void empty() {
        Views.execute(UNGUARDED + "delete from access.audit" + GUARDED);
        Views.execute("update access.audit_head set number = 0, hash = repeat('0', 64)");
    }

    private static void change(int count) {
        IntStream.range(0, count)
                .parallel()
                .forEach(i -> given().contentType("application/json")
                        .body("{\"state\": \"confirmed\", \"reason\": \"secret\"}")
                        .post("/v1/findings/none-" + i + "/decision")
                        .then()
                        .statusCode(404));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> lines().size() == 2 * count);
    }

    private static List<Integer> lines() {
        return page("limit=500").getList("items.number");
    }

    private static JsonPath page(String query) {
        return given().get("/v1/audit?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath verification() {
        return given().get("/v1/audit/verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void keepsWhoAskedForWhatAndWhatWasAnswered() {
        change(1);
        given().get("/v1/audit")
                .then()
                .body("items.phase", equalTo(List.of("answered", "asked")))
                .body("items.person", equalTo(List.of("administrator", "administrator")))
                .body("items.action", equalTo(List.of("POST", "POST")))
                .body("items.path", hasItem("/v1/findings/none-0/decision"))
                .body("items[0].status", equalTo(404))
                .body("items[0].asked", equalTo(1));
        given().get("/v1/audit.csv")
                .then()
                .contentType(containsString("text/csv"))
                .body(containsString("administrator"))
                .body(not(containsString("secret")));
    }

    @Test
    void chainsWhatManyAskAtOnceAndPagesThroughIt() {
        change(40);
        assertTrue(verification().getBoolean("whole"));
        assertEquals(80, verification().getInt("last"));
        JsonPath first = page("limit=50");
        assertEquals(50, first.getList("items").size());
        String next = first.getString("next");
        assertEquals(30, given().get(next).jsonPath().getList("items").size());
    }

    @Test
    void canBeVerifiedWhereItWasTakenTo() {
        change(5);
        List<Map<String, Object>> items = page("limit=500").getList("items");
        Examination examination = new Examination(verification().getString("last_hash"));
        examination.look(items.reversed().stream()
                .map(item -> Columns.line(item.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, field -> field.getValue().toString()))))
                .toList());
        assertEquals(10, examination.result().lines());
        assertTrue(examination.result().whole(), examination.result().toString());
    }

    @Test
    void isOnlyAddedTo() {
        change(1);
        for (String sql :
                List.of("update access.audit set person = 'x'", "delete from access.audit", "truncate access.audit")) {
            RuntimeException refused = assertThrows(RuntimeException.class, () -> Views.execute(sql));
            assertTrue(
                    String.valueOf(refused.getCause()).contains("only added to")
                            || refused.getMessage().contains("only added to"),
                    sql);
        }
    }

    @Test
    void namesTheLineThatWasChangedOrTakenOutBehindItsBack() {
        change(5);
        Views.execute(UNGUARDED + "update access.audit set person = 'x' where number = 4" + GUARDED);
        assertEquals(4, verification().getInt("broken"));
        Views.execute(UNGUARDED + "delete from access.audit where number = 3" + GUARDED);
        assertEquals(3, verification().getInt("broken"));
        empty();
        change(5);
        Views.execute(UNGUARDED + "delete from access.audit where number = 10" + GUARDED);
        assertEquals(10, verification().getInt("broken"), "the last one");
        empty();
        change(5);
        Views.execute(UNGUARDED + "delete from access.audit where number = 1" + GUARDED);
        assertEquals(1, verification().getInt("broken"), "the first one");
    }

    @Test
    void staysWholeWhenOldLinesAreTakenOut() throws Throwable {
        change(3);
        Instant now = Instant.now();
        assertEquals(0, VertxContextSupport.subscribeAndAwait(() -> log.forget(now.minusSeconds(3600), now)));
        assertEquals(6, VertxContextSupport.subscribeAndAwait(() -> log.forget(now.plusSeconds(60), now)));
        JsonPath verified = verification();
        assertTrue(verified.getBoolean("whole"), verified.prettify());
        assertEquals(7, verified.getInt("first"));
    }
}
