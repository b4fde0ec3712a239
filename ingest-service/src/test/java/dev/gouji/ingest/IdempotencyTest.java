package dev.gouji.ingest;

import static dev.gouji.ingest.zip.Zips.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.zip.Zips;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class IdempotencyTest {
    @TestHTTPResource("/")
    String root;

    private Uploads uploads;

    @BeforeEach
    void connect() {
        uploads = new Uploads(root.replaceAll("/$", ""));
    }

    @Test
    void answersTheSameRequestInTheSameWords() {
        HttpResponse<String> first = send("key-1", "once", "?source=idem/1");
        HttpResponse<String> again = send("key-1", "once", "?source=idem/1");
        assertEquals(202, first.statusCode(), first.body());
        assertEquals(202, again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(first.headers().firstValue("Location"), again.headers().firstValue("Location"));
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        send("key-2", "once", "?source=idem/2");
        for (HttpResponse<String> other :
                List.of(send("key-2", "other", "?source=idem/2"), send("key-2", "once", "?source=idem/3"))) {
            assertEquals(422, other.statusCode());
            assertTrue(other.body().contains("GJ-422"), other.body());
        }
        assertEquals(0, PublishedEvents.withKey("idem/3").size());
    }

    @Test
    void remembersRefusalsToo() {
        HttpResponse<String> first = send("key-4", "", "");
        assertEquals(400, first.statusCode());
        assertEquals(first.body(), send("key-4", "", "").body());
    }

    @Test
    void coversBatches() {
        byte[] zip = Zips.of(Map.of("a.txt", utf8("idem batch")));
        HttpResponse<String> first =
                uploads.sendOnce("key-5", zip, "?file_name=i.zip").join();
        HttpResponse<String> again =
                uploads.sendOnce("key-5", zip, "?file_name=i.zip").join();
        assertEquals(202, first.statusCode(), first.body());
        assertEquals(first.body(), again.body());
    }

    @Test
    void letsOneOfManyGoTheWayAndAsksTheOthersToWait() {
        List<CompletableFuture<HttpResponse<String>>> sent = Stream.generate(
                        () -> uploads.sendOnce("key-6", utf8("crowd"), "?source=idem/6"))
                .limit(32)
                .toList();
        List<Integer> answers = sent.stream()
                .map(each -> each.join().statusCode())
                .distinct()
                .sorted()
                .toList();
        assertTrue(List.of(202, 409).containsAll(answers) && answers.contains(202), answers.toString());
        assertEquals(202, send("key-6", "crowd", "?source=idem/6").statusCode());
        assertEquals(1, PublishedEvents.withKey("idem/6").size());
    }

    @Test
    void forgetsAfterADayAndTakesOverWhatNobodyFinished() throws Exception {
        send("key-7", "one", "?source=idem/7");
        set("requested_at = now() - interval '25 hours' where key = 'key-7'");
        assertEquals(202, send("key-7", "another", "?source=idem/7").statusCode());
        set("status = null where key = 'key-7'");
        assertEquals(409, send("key-7", "another", "?source=idem/7").statusCode());
        set("requested_at = now() - interval '2 minutes' where key = 'key-7'");
        assertEquals(200, send("key-7", "another", "?source=idem/7").statusCode());
    }

    @Test
    void refusesWhatIsNoKey() {
        HttpResponse<String> response = send("k".repeat(256), "x", "");
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("Idempotency-Key"), response.body());
    }

    private static void set(String change) throws Exception {
        try (Connection connection = DriverManager.getConnection(Infrastructure.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("update ingest.idempotent_request set " + change);
        }
    }

    private HttpResponse<String> send(String key, String content, String query) {
        return uploads.sendOnce(key, utf8(content), query).join();
    }
}
