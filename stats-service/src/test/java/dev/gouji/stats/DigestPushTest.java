package dev.gouji.stats;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.stats.made.Receiver;
import dev.gouji.stats.made.Robots;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many things told in one message: robots and mail. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DigestPushTest extends PushSetting {
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
}
