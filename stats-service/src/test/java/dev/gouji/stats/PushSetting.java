package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.Receiver;
import dev.gouji.stats.made.Receiver.Call;
import dev.gouji.stats.made.Receiver.Reply;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Receivers on this machine that subscribe, and reports to tell them of. */
abstract class PushSetting {
    private static final Duration PATIENCE = Duration.ofMinutes(Integer.getInteger("gouji.push.minutes", 3));

    @Inject
    ViewWriter views;

    final List<Receiver> receivers = new ArrayList<>();
    private int versions;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
        Tables.emptyAlerts();
    }

    @AfterEach
    void close() {
        Views.execute("update stats.subscription set state = 'paused'");
        receivers.forEach(Receiver::close);
    }

    Receiver receiver(Function<Call, Reply> manners) {
        Receiver receiver = new Receiver(manners);
        receivers.add(receiver);
        return receiver;
    }

    /** One more version of a report, with the findings of these rules. */
    void write(String organ, String division, String... rules) {
        ReportEvents event = ReportEvents.of(organ, 2023).in(division);
        event.content("version " + versions, ReportEvents.MORNING.plusSeconds(++versions));
        for (String rule : rules) {
            event.finding(rule, Severity.ERROR, "v" + versions);
        }
        Waiting.on(views.writeReports(List.of(ReportRow.of(event.build()))));
    }

    static ValidatableResponse subscribe(String channel, String address, Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("name", "测试", "channel", channel, "address", address, "person", "李处长"));
        body.putAll(more);
        return given().contentType("application/json")
                .body(body)
                .post("/v1/subscriptions")
                .then();
    }

    static String webhook(Receiver receiver) {
        return subscribe("webhook", receiver.address("/hook"), Map.of())
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void await(BooleanSupplier condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(condition::getAsBoolean);
    }

    static ValidatableResponse deliveries(String id, String query) {
        return when().get("/v1/subscriptions/" + id + "/deliveries" + query).then();
    }

    static Set<String> ids(Receiver receiver) {
        return receiver.taken().stream().map(Call::id).collect(Collectors.toSet());
    }

    static ValidatableResponse replay(String id, Map<String, Object> range) {
        return given().contentType("application/json")
                .body(range)
                .post("/v1/subscriptions/" + id + "/replay")
                .then();
    }
}
