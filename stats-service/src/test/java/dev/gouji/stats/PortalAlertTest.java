package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.standardwebhooks.Webhook;
import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.stats.made.Receiver;
import dev.gouji.stats.made.Receiver.Call;
import dev.gouji.stats.made.Receiver.Reply;
import dev.gouji.stats.store.PortalWriter;
import dev.gouji.stats.view.PortalRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Alerts on portals: from what ingest tells to lists, feeds and webhooks. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PortalAlertTest extends PushSetting {
    private static final Instant TODAY = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    PortalWriter portals;

    private static PortalHealthChanged told(String portal, String division, int revision, PortalVerdict verdict) {
        return told(portal, division, revision, verdict, TODAY);
    }

    private static PortalHealthChanged told(
            String portal, String division, int revision, PortalVerdict verdict, Instant since) {
        Bilingual reason = new Bilingual(verdict.title() + "。", verdict.wire() + ".");
        return new PortalHealthChanged(
                portal, portal + "网站", division, verdict, reason, since, revision, TODAY.plusSeconds(revision));
    }

    private void write(PortalHealthChanged... events) {
        write(List.of(events));
    }

    private void write(List<PortalHealthChanged> events) {
        Waiting.on(portals.write(events.stream().map(PortalRow::of).toList()));
    }

    private static String history() {
        return Views.rows(
                "select change || ' ' || message_zh || ' ' || severity from stats.alert_event order by sequence");
    }

    @Test
    void followsTheHealthOfAPortal() {
        write(told("p1", "410404", 1, PortalVerdict.OK));
        assertEquals(0, Views.count("alert"));
        write(told("p1", "410404", 2, PortalVerdict.BLOCKED));
        write(told("p1", "410404", 3, PortalVerdict.LAYOUT_CHANGED));
        write(told("p1", "410404", 4, PortalVerdict.INCOMPLETE));
        write(told("p1", "410404", 5, PortalVerdict.OK));
        write(told("p1", "410404", 6, PortalVerdict.SPARSE));
        assertEquals("""
                opened 无法访问。 error
                changed 栏目改版。 error
                resolved 栏目改版。 error
                reopened 报告过少。 warning""", history());
        write(told("p1", "410404", 7, PortalVerdict.OFF));
        assertEquals("false", Views.rows("select open::text from stats.alert"));
        String id = when().get("/v1/alerts?kind=portal")
                .then()
                .body("items.organ", contains("p1网站"))
                .body("items[0].organ_key", equalTo("p1"))
                .body("items[0].year", nullValue())
                .body("items[0].rule", nullValue())
                .extract()
                .path("items[0].id");
        when().get("/v1/alerts/" + id)
                .then()
                .body("history.change", contains("opened", "changed", "resolved", "reopened", "resolved"));
        when().get("/feeds/alerts.atom?kind=portal")
                .then()
                .body(containsString("p1网站 网站异常：新发现"))
                .body(containsString("栏目改版。"))
                .body(containsString("/portals?portal=p1\""));
        when().get("/feeds/alerts.json?kind=portal")
                .then()
                .body("items.url", everyItem(endsWith("/portals?portal=p1")));
        when().get("/alerts?kind=portal")
                .then()
                .statusCode(200)
                .body(containsString("报告过少。"))
                .body(containsString("<a href=\"/portals?portal=p1\">p1网站</a>"));
    }

    @Test
    void keepsWhatPeopleDidUntilThePortalIsAnotherWay() {
        write(told("p1", "410404", 1, PortalVerdict.BLOCKED));
        String id = when().get("/v1/alerts").path("items[0].id");
        step(id, "dispatched").statusCode(200);
        step(id, "explained").statusCode(200);
        write(told("p1", "410404", 1, PortalVerdict.BLOCKED));
        when().get("/v1/alerts/" + id).then().body("alert.state", equalTo("explained"));
        write(told("p1", "410404", 2, PortalVerdict.LAYOUT_CHANGED));
        when().get("/v1/alerts/" + id)
                .then()
                .body("alert.state", equalTo("new"))
                .body("alert.revision", equalTo(4));
    }

    private static ValidatableResponse step(String id, String state) {
        return given().contentType("application/json")
                .body(Map.of("state", state, "text", "已联系网站主管单位"))
                .post("/v1/alerts/" + id + "/steps")
                .then();
    }

    @Test
    void leavesTheSameStateInWhateverOrderAndHoweverOftenEventsCome() {
        List<PortalVerdict> verdicts =
                List.of(PortalVerdict.BLOCKED, PortalVerdict.OK, PortalVerdict.UNREACHED, PortalVerdict.LAYOUT_CHANGED);
        List<PortalHealthChanged> events = new ArrayList<>();
        for (int portal = 0; portal < 8; portal++) {
            for (int revision = 1; revision <= 1 + portal % 4; revision++) {
                events.add(told("p" + portal, "41040" + portal % 5, revision, verdicts.get(revision - 1)));
            }
        }
        events.forEach(this::write);
        String expected = state();
        String history = Views.rows("select e::text from stats.alert_event e order by sequence");
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<PortalHealthChanged> shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(0, random.nextInt(events.size())));
            Collections.shuffle(shuffled, random);
            shuffled.forEach(this::write);
            assertEquals(history, Views.rows("select e::text from stats.alert_event e order by sequence"));
            clear();
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 1 + random.nextInt(7));
                write(shuffled.subList(from, to));
                from = to;
            }
            assertEquals(expected, state(), "seed " + seed + ", round " + round);
            clear();
            events.forEach(this::write);
            history = Views.rows("select e::text from stats.alert_event e order by sequence");
        }
    }

    /** How portals are, and what is open: alerts that were resolved in between may never have been. */
    private static String state() {
        return Views.rows("select p::text from stats.portal_health p order by portal") + "\n"
                + Views.rows("select row(id, organ_name, division, severity, message_zh)::text from stats.alert"
                        + " where open order by id");
    }

    @Test
    void belongsToTheDivisionOfThePortal() {
        write(
                told("inside", "410404", 1, PortalVerdict.BLOCKED),
                told("outside", "110101", 1, PortalVerdict.BLOCKED),
                told("of-several", null, 1, PortalVerdict.BLOCKED));
        as("office").body("items.organ_key", contains("inside"));
        as("clerk").body("items", empty());
        assertEquals(3, when().get("/v1/alerts").<List<?>>path("items").size());
        write(told("inside", "110101", 2, PortalVerdict.BLOCKED), told("outside", "410403", 2, PortalVerdict.BLOCKED));
        as("office").body("items.organ_key", contains("outside"));
    }

    private static ValidatableResponse as(String who) {
        return given().header("Authorization", "Bearer gouji_test-" + who)
                .get("/v1/alerts")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsAWebhookInOrderAndNothingOfLongAgo() throws Exception {
        Receiver receiver = receiver(call -> Reply.OK);
        String secret = subscribe(
                        "webhook", receiver.address("/hook"), Map.of("division", "4104", "kinds", List.of("portal")))
                .statusCode(201)
                .extract()
                .path("secret");
        write(told("old", "410404", 1, PortalVerdict.UNREACHED, Instant.parse("1900-01-01T00:00:00Z")));
        write("甲局", "410404", "T3-001");
        write(told("p1", "410404", 1, PortalVerdict.BLOCKED));
        write(told("p1", "410404", 2, PortalVerdict.OK));
        await(() -> receiver.calls().size() == 2);
        for (Call call : receiver.calls()) {
            new Webhook(secret).verify(call.body(), call.headers());
            assertEquals("p1", call.organ());
        }
        assertEquals(
                List.of("alert.opened", "alert.resolved"),
                Stream.of(0, 1)
                        .map(n -> receiver.calls().get(n).json().get("type").asText())
                        .toList());
    }
}
