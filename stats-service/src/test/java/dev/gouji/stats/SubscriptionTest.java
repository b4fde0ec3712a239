package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.stats.made.Receiver;
import dev.gouji.stats.made.Receiver.Reply;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a subscription, and how it changes. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SubscriptionTest extends PushSetting {
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
}
