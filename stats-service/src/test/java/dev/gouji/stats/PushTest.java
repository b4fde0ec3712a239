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
import dev.gouji.stats.made.Robots;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real receivers on this machine. {@code -Dgouji.push.reports=2500 -Dgouji.push.receivers=20} is the full size of the last test:
 * four events a report.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PushTest {
    private static final int REPORTS = Integer.getInteger("gouji.push.reports", 40);
    private static final int RECEIVERS = Integer.getInteger("gouji.push.receivers", 6);
    private static final Duration PATIENCE = Duration.ofMinutes(Integer.getInteger("gouji.push.minutes", 3));

    @Inject
    ViewWriter views;

    private final List<Receiver> receivers = new ArrayList<>();
    private int versions;

    @BeforeEach
    void clear() {
        Views.clear();
        Views.clearAlerts();
    }

    @AfterEach
    void close() {
        Views.execute("update stats.subscription set state = 'paused'");
        receivers.forEach(Receiver::close);
    }

    private Receiver receiver(java.util.function.Function<Call, Reply> manners) {
        Receiver receiver = new Receiver(manners);
        receivers.add(receiver);
        return receiver;
    }

    /** One more version of a report, with the findings of these rules. */
    private void write(String organ, String division, String... rules) {
        ReportEvents event = ReportEvents.of(organ, 2023).in(division);
        event.content("version " + versions, ReportEvents.MORNING.plusSeconds(++versions));
        for (String rule : rules) {
            event.finding(rule, Severity.ERROR, "v" + versions);
        }
        Waiting.on(views.writeReports(List.of(ReportRow.of(event.build()))));
    }

    private static ValidatableResponse subscribe(String channel, String address, Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("name", "测试", "channel", channel, "address", address, "person", "李处长"));
        body.putAll(more);
        return given().contentType("application/json")
                .body(body)
                .post("/v1/subscriptions")
                .then();
    }

    private static String webhook(Receiver receiver) {
        return subscribe("webhook", receiver.address("/hook"), Map.of())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void await(BooleanSupplier condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(condition::getAsBoolean);
    }

    private static ValidatableResponse deliveries(String id, String query) {
        return when().get("/v1/subscriptions/" + id + "/deliveries" + query).then();
    }

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
        assertEquals(
                List.of("410404甲局", "410404丙局"),
                receiver.calls().stream().map(Call::organ).toList());
        await(() -> deliveries(id, "?state=delivered")
                        .extract()
                        .<List<?>>path("items")
                        .size()
                == 2);
        deliveries(id, "")
                .body("items", hasSize(2))
                .body("items.attempts", everyItem(is(1)))
                .body("items[1].webhook_id", equalTo(receiver.calls().getFirst().id()));
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

    private static Set<String> ids(Receiver receiver) {
        return receiver.taken().stream().map(Call::id).collect(Collectors.toSet());
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

    private static ValidatableResponse replay(String id, Map<String, Object> range) {
        return given().contentType("application/json")
                .body(range)
                .post("/v1/subscriptions/" + id + "/replay")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dingtalk", "wecom", "feishu"})
    void tellsARobotManyThingsInOneMessage(String kind) {
        Robots robots = new Robots();
        Receiver receiver = receiver(robots);
        Map<String, Object> secret = kind.equals("wecom") ? Map.of() : Map.of("secret", "SECrobot");
        for (int organ = 0; organ < 100; organ++) {
            write("机关" + organ, "410404", "T3-001", "T3-002");
        }
        String id = subscribe(kind, receiver.address("/" + kind + "?access_token=hidden"), secret)
                .statusCode(201)
                .extract()
                .path("id");
        long last = Long.parseLong(Views.rows("select max(sequence) from stats.alert_event"));
        replay(id, Map.of("from", last - 199, "to", last)).body("events", equalTo(200));
        await(() -> Views.rows("select count(*) from stats.delivery where state = 'delivered'")
                .equals("200"));
        assertEquals(1, receiver.calls().size());
        assertEquals(List.of(), robots.complaints());
        assertTrue(receiver.calls().getFirst().body().contains("勾稽预警200条：错误200条"));
        // What happens next waits for the next digest.
        write("机关新", "410404", "T3-001");
        await(() -> Views.rows("select count(*) from stats.delivery where state = 'pending'")
                .equals("1"));
        assertEquals(1, receiver.calls().size());
        assertFalse(when().get("/v1/subscriptions").asString().contains("hidden"));
    }

    @Test
    void sendsADigestByMail() throws Exception {
        for (int organ = 0; organ < 3; organ++) {
            write("机关" + organ, "410404", "T3-001");
        }
        String id = subscribe("email", "office@example.org", Map.of())
                .statusCode(201)
                .extract()
                .path("id");
        long last = Long.parseLong(Views.rows("select max(sequence) from stats.alert_event"));
        replay(id, Map.of("from", last - 2, "to", last)).body("events", equalTo(3));
        await(() -> Views.rows("select count(*) from stats.delivery where state = 'delivered'")
                .equals("3"));
        MimeMessage[] mails = Infrastructure.mail().getReceivedMessages();
        assertEquals(1, mails.length);
        assertEquals("勾稽预警3条：错误3条", mails[0].getSubject());
        assertTrue(
                mails[0].getContent().toString().contains("机关2 2023年度（1）"),
                mails[0].getContent().toString());
        assertEquals("office@example.org", mails[0].getAllRecipients()[0].toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | '' | name",
                "channel | pigeon | channel",
                "address | '' | address",
                "division | 41x | division",
                "state | asleep | state",
            })
    void refusesWhatIsNoSubscription(String field, String value, String parameter) {
        subscribe("webhook", "https://example.org", Map.of(field, value))
                .statusCode(400)
                .body("parameter", equalTo(parameter));
    }

    @Test
    void refusesAddressesInside() {
        subscribe("webhook", "http://10.0.0.1/", Map.of()).statusCode(422).body("code", equalTo("GJ-705"));
        subscribe("feishu", "http://169.254.169.254/", Map.of()).statusCode(422);
        subscribe("email", "no address", Map.of()).statusCode(400).body("parameter", equalTo("address"));
        when().get("/v1/subscriptions/nothing").then().statusCode(404).body("code", equalTo("GJ-704"));
        given().delete("/v1/subscriptions/nothing").then().statusCode(404);
    }

    @Test
    void changesAndTakesOut() {
        Receiver receiver = receiver(call -> Reply.OK);
        String id = webhook(receiver);
        Map<String, Object> body = Map.of(
                "name", "改名", "channel", "webhook", "address", receiver.address("/"), "person", "王", "state", "paused");
        given().contentType("application/json")
                .body(body)
                .put("/v1/subscriptions/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("改名"))
                .body("state", equalTo("paused"));
        given().delete("/v1/subscriptions/" + id).then().statusCode(204);
        assertEquals(0, Views.count("subscription"));
    }

    @Test
    void tellsEverybodyEverythingInTheOrderOfEachOrgan() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < RECEIVERS; i++) {
            int failing = random.nextInt(30);
            int pause = random.nextInt(15);
            webhook(receiver(call -> {
                sleep(pause);
                int dice = ThreadLocalRandom.current().nextInt(100);
                return dice < failing ? new Reply(dice % 3 == 0 ? 0 : 500, null, "") : Reply.OK;
            }));
        }
        long begin = System.nanoTime();
        for (int version = 0; version < 2; version++) {
            for (int organ = 0; organ < REPORTS; organ++) {
                write("机关" + organ, "410404", "T3-001", "T3-002");
            }
        }
        Set<String> expected = Set.copyOf(
                Views.query("select 'msg_' || id || '-' || revision from stats.alert_event where not quiet"));
        assertEquals(REPORTS * 4, expected.size());
        await(() -> Views.rows("select count(*) from stats.delivery where state = 'pending'")
                        .equals("0")
                && Views.count("delivery") == (long) RECEIVERS * expected.size());
        long messages = 0;
        for (Receiver receiver : receivers) {
            assertEquals(expected, ids(receiver), "seed " + seed);
            messages += receiver.calls().size();
            Map<String, Long> last = new HashMap<>();
            Set<String> seen = new HashSet<>();
            for (Call call : receiver.taken()) {
                if (seen.add(call.id())) {
                    Long before = last.put(call.organ(), call.sequence());
                    assertTrue(before == null || before < call.sequence(), "out of order, seed " + seed);
                }
            }
        }
        System.out.printf(
                "events=%d receivers=%d messages=%d seconds=%d%n",
                expected.size(), RECEIVERS, messages, (System.nanoTime() - begin) / 1_000_000_000);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
