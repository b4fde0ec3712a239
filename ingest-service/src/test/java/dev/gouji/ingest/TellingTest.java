package dev.gouji.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.Topic;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.PortalDesk;
import dev.gouji.ingest.portal.ReportSource;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** The register, how portals are doing and what crawls saw, on their way to the broker. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(TellingTest.Often.class)
class TellingTest {

    public static final class Often implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gouji.ingest.telling",
                    "PT0.2S",
                    "gouji.ingest.portal-health.interval",
                    "PT0.2S",
                    "gouji.ingest.portal-health.steady",
                    "PT0S");
        }
    }

    @TestHTTPResource("/")
    String root;

    @Inject
    Register register;

    @Inject
    PortalDesk portals;

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
    void tellsOnceThatAPortalIsBlockedAndOnceThatItIsWellAgain() throws Exception {
        portal("telling-a");
        portal("telling-b");
        list("telling-a", "STORED");
        await().atMost(60, SECONDS).until(() -> verdicts("telling-a").contains(PortalVerdict.OK));
        int before = verdicts("telling-a").size();
        list("telling-a", "FAILING");
        await().atMost(60, SECONDS).until(() -> verdicts("telling-a").size() > before);
        // What is told of the other is told in a later round.
        list("telling-b", "FAILING");
        await().atMost(60, SECONDS).until(() -> verdicts("telling-b").contains(PortalVerdict.BLOCKED));
        list("telling-a", "STORED");
        await().atMost(60, SECONDS).until(() -> verdicts("telling-a").size() > before + 1);
        assertEquals(
                List.of(PortalVerdict.OK, PortalVerdict.BLOCKED, PortalVerdict.OK),
                verdicts("telling-a").subList(before - 1, before + 2));
        PortalHealthChanged last =
                health("telling-a").stream().skip(before).findFirst().orElseThrow();
        assertEquals("410404", last.division());
        assertEquals("telling-a 网站", last.name());
        assertEquals(before + 1, last.revision());
        assertTrue(last.reason().zh().startsWith("列表页无法抓取"), last.toString());
    }

    private void portal(String id) {
        portals.save(List.of(new Portal(
                id,
                id + " 网站",
                "410404",
                null,
                new ReportSource.ListPages(List.of(
                        WebAddress.parse("http://%s.example/nb/".formatted(id)).orElseThrow())),
                true)));
    }

    private static void list(String portal, String state) throws SQLException {
        sql("""
                insert into ingest.page (portal, host, address, kind, state, redirects, last_seen, reason)
                values ('%1$s', '%1$s.example', 'http://%1$s.example/nb/', 'LIST', '%2$s', 0, now(), '拒绝访问')
                on conflict (portal, md5(address)) do update set state = excluded.state
                """.formatted(portal, state));
    }

    private static List<PortalVerdict> verdicts(String portal) throws UndecodableEventException {
        return health(portal).stream().map(PortalHealthChanged::verdict).toList();
    }

    private static List<PortalHealthChanged> health(String portal) throws UndecodableEventException {
        List<PortalHealthChanged> told = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : PublishedEvents.all(Topic.PORTAL_HEALTH)) {
            if (record.key().equals(portal)) {
                told.add(WireEvent.decode(record.value(), PortalHealthChanged.class));
            }
        }
        return told;
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
