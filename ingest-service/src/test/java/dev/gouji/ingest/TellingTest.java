package dev.gouji.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.register.Register;
import dev.gouji.ingest.register.RegisteredOrgan;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** The register and what crawls saw, on their way to the broker. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(TellingTest.Often.class)
class TellingTest {

    public static final class Often implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gouji.ingest.telling", "PT0.2S");
        }
    }

    @TestHTTPResource("/")
    String root;

    @Inject
    Register register;

    @Test
    void tellsEveryChangeOfTheRegister() throws UndecodableEventException {
        register.save(List.of(organ("甲局", 2020)));
        register.save(List.of(organ("甲局", 2021)));
        register.remove("telling-1");
        await().atMost(60, SECONDS).until(() -> changes().size() >= 3);
        List<ConsumerRecord<String, byte[]>> told = changes();
        OrganRegistered last = WireEvent.decode(told.getLast().value(), OrganRegistered.class);
        assertEquals(true, last.removed());
        assertEquals(2021, last.fromYear());
        assertEquals("410404", last.division());
    }

    private static RegisteredOrgan organ(String name, int fromYear) {
        return new RegisteredOrgan("telling-1", name, "410404", null, null, null, null, fromYear, null);
    }

    private static List<ConsumerRecord<String, byte[]>> changes() {
        return PublishedEvents.all(Topic.REGISTER).stream()
                .filter(change -> change.key().equals("telling-1"))
                .toList();
    }

    @Test
    void tellsThatAPageIsGone() throws Exception {
        Uploads uploads = new Uploads(root.replaceAll("/$", ""));
        byte[] content = "told again".getBytes(StandardCharsets.UTF_8);
        String documentId = Uploads.json(uploads.send(content, "text/plain", "?source=telling/page"))
                .get("document_id")
                .asText();
        sql("""
                insert into ingest.page (portal, host, address, kind, state, redirects, document_id, sha256, text_sha256,
                                         first_seen, last_seen, looked_at)
                values ('telling', 'telling.example', 'http://telling.example/1', 'REPORT', 'STORED', 0, '%1$s', 'x', 'x',
                        '2024-01-20', '2024-01-20', now());
                insert into ingest.page_content (page_id, first_seen, last_seen, sha256, text_sha256, document_id, change)
                select page_id, first_seen, last_seen, sha256, text_sha256, document_id, 'FIRST'
                  from ingest.page where document_id = '%1$s'
                """.formatted(documentId));
        await().atMost(60, SECONDS)
                .until(() -> PublishedEvents.withKey("telling/page").size() == 2);
        assertEquals(1, lastSighting().source().sightings().revision());
        assertNull(lastSighting().source().sightings().goneOn());
        sql(
                "update ingest.page set state = 'GONE', gone_at = '2024-03-01T12:00:00Z', looked_at = now() where document_id = '%s'"
                        .formatted(documentId));
        await().atMost(60, SECONDS)
                .until(() -> PublishedEvents.withKey("telling/page").size() == 3);
        RawDocument gone = lastSighting();
        assertEquals(2, gone.source().sightings().revision());
        assertEquals(LocalDate.of(2024, 3, 1), gone.source().sightings().goneOn());
        assertEquals(documentId, gone.documentId());
        assertNull(gone.content());
    }

    private static RawDocument lastSighting() throws UndecodableEventException {
        return WireEvent.decode(
                PublishedEvents.withKey("telling/page").getLast().value(), RawDocument.class);
    }

    private static void sql(String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Infrastructure.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
