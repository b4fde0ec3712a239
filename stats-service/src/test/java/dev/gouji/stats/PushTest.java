package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.Receiver;
import dev.gouji.stats.made.Receiver.Call;
import dev.gouji.stats.made.Receiver.Reply;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Webhooks: who is told what, once more, or nothing more. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PushTest extends PushSetting {
    @Test
    void tellsAWebhookWhatItSubscribedTo() throws Exception {
        Receiver receiver = receiver(call -> Reply.OK);
        write("过去局", "410404", "T3-001");
        ValidatableResponse made = subscribe(
                        "webhook", receiver.address("/hook"), Map.of("division", "4104", "rules", List.of("T3-001")))
                .statusCode(201)
                .header("Location", containsString("/v1/subscriptions/"));
        String id = made.extract().path("id");
        String secret = made.extract().path("secret");
        write("甲局", "410404", "T3-001", "T3-002");
        write("乙局", "320500", "T3-001");
        Waiting.on(views.writeReports(List.of(ReportRow.of(ReportEvents.of("旧局", 2023)
                .publishedOn("1900-01-01")
                .finding("T3-001", Severity.ERROR, "1")
                .build()))));
        write("丙局", "410404", "T3-001");
        await(() -> receiver.calls().size() == 2);
        for (Call call : receiver.calls()) {
            new Webhook(secret).verify(call.body(), call.headers());
            assertEquals("alert.opened", call.json().get("type").asText());
        }
        // Two organs' messages travel side by side: either may be there first.
        Map<String, String> ids = receiver.calls().stream().collect(Collectors.toMap(Call::organ, Call::id));
        assertEquals(Set.of("410404甲局", "410404丙局"), ids.keySet());
        await(() -> deliveries(id, "?state=delivered")
                        .extract()
                        .<List<?>>path("items")
                        .size()
                == 2);
        deliveries(id, "")
                .body("items", hasSize(2))
                .body("items.attempts", everyItem(is(1)))
                .body("items[1].webhook_id", equalTo(ids.get("410404甲局")));
        when().get("/v1/subscriptions").then().body("items[0].id", equalTo(id)).body("items[0].secret", equalTo(null));
        assertFalse(when().get("/v1/subscriptions/" + id).asString().contains(secret));
    }

    @Test
    void signsWithBothSecretsForAWhile() throws Exception {
        Receiver receiver = receiver(call -> Reply.OK);
        ValidatableResponse made = subscribe("webhook", receiver.address("/"), Map.of());
        String id = made.extract().path("id");
        String old = made.extract().path("secret");
        String current = given().post("/v1/subscriptions/" + id + "/secret")
                .then()
                .statusCode(200)
                .body("secret", not(equalTo(old)))
                .extract()
                .path("secret");
        write("甲局", "410404", "T3-001");
        await(() -> receiver.calls().size() == 1);
        Call call = receiver.calls().getFirst();
        new Webhook(old).verify(call.body(), call.headers());
        new Webhook(current).verify(call.body(), call.headers());
    }

    @Test
    void tellsWhoIsGoneNothingMore() {
        Receiver receiver = receiver(call -> new Reply(410, null, ""));
        String id = webhook(receiver);
        write("甲局", "410404", "T3-001", "T3-002");
        await(() -> when().get("/v1/subscriptions/" + id).path("state").equals("disabled"));
        when().get("/v1/subscriptions/" + id).then().body("disabled_because", equalTo("HTTP 410"));
        assertEquals(1, receiver.calls().size());
    }

    @Test
    void leavesAReceiverAloneForAsLongAsItAsks() {
        Receiver receiver = receiver(call -> new Reply(429, "3600", ""));
        String id = webhook(receiver);
        write("甲局", "410404", "T3-001", "T3-002");
        await(() -> deliveries(id, "")
                .extract()
                .<List<Integer>>path("items.attempts")
                .contains(1));
        String next = deliveries(id, "?state=pending")
                .body("items", hasSize(2))
                .body("items[1].status", equalTo(429))
                .extract()
                .path("items[1].next_at");
        assertTrue(Instant.parse(next).isAfter(Instant.now().plusSeconds(3_000)), next);
        assertEquals(1, receiver.calls().size(), "the second of the organ has to wait for the first");
    }

    @Test
    void followsNoRedirection() {
        Receiver elsewhere = receiver(call -> Reply.OK);
        Receiver receiver = receiver(call -> new Reply(302, null, ""));
        String id = webhook(receiver);
        write("甲局", "410404", "T3-001");
        await(() ->
                deliveries(id, "").extract().<List<Integer>>path("items.status").contains(302));
        assertEquals(0, elsewhere.calls().size());
    }

    @Test
    void delaysNobodyForASlowReceiver() {
        CountDownLatch patience = new CountDownLatch(1);
        Receiver slow = receiver(call -> {
            awaitQuietly(patience);
            return Reply.OK;
        });
        Receiver fast = receiver(call -> Reply.OK);
        webhook(slow);
        webhook(fast);
        for (int organ = 0; organ < 60; organ++) {
            write("机关" + organ, "410404", "T3-001");
        }
        await(() -> fast.taken().size() == 60);
        assertTrue(slow.taken().size() < 60, "the slow one was not slow");
        patience.countDown();
        await(() -> ids(slow).size() == 60);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void tellsAgainWhenAsked() {
        Receiver receiver = receiver(call -> Reply.OK);
        write("过去局", "410404", "T3-001");
        String id = webhook(receiver);
        write("甲局", "410404", "T3-001", "T3-002");
        await(() -> receiver.calls().size() == 2);
        long last = Long.parseLong(Views.rows("select max(sequence) from stats.alert_event"));
        await(() -> Views.rows("select count(*) from stats.delivery where state = 'delivered'")
                .equals("2"));
        replay(id, Map.of("from", last)).statusCode(200).body("events", equalTo(1));
        await(() -> receiver.calls().size() == 3);
        assertEquals(2, ids(receiver).size());
        await(() -> Views.rows("select count(*) from stats.delivery where state = 'delivered'")
                .equals("2"));
        replay(id, Map.of("from", last - 2, "to", last)).statusCode(200).body("events", equalTo(3));
        await(() -> receiver.calls().size() == 6);
        assertEquals(3, ids(receiver).size());
        replay(id, Map.of("from", 0)).statusCode(400);
        replay("nothing", Map.of("from", 1)).statusCode(404).body("code", equalTo("GJ-704"));
    }
}
