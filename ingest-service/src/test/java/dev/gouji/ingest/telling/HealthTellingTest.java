package dev.gouji.ingest.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.frontier.PageKind;
import dev.gouji.ingest.frontier.PageState;
import dev.gouji.ingest.health.CrawlRecords;
import dev.gouji.ingest.health.CrawlRun;
import dev.gouji.ingest.health.PortalFacts;
import dev.gouji.ingest.health.PortalHealth;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.Portals;
import dev.gouji.ingest.portal.ReportSource;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresPortalMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of portals, with the memory in a real database. */
class HealthTellingTest {
    private final Map<String, Portal> enabled = new TreeMap<>();
    private final Map<String, PortalFacts> facts = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private final PortalMemory memory = new PostgresPortalMemory(FrontierDatabase.empty());
    private Instant now = Instant.parse("2026-02-01T04:00:00Z");
    private boolean brokerSilent;

    private final Portals portals = new Portals() {
        @Override
        public List<Portal> enabled() {
            return List.copyOf(enabled.values());
        }

        @Override
        public Optional<Portal> find(String id) {
            throw new UnsupportedOperationException("nobody asks for one");
        }
    };

    private final CrawlRecords records = new CrawlRecords() {
        @Override
        public Map<String, PortalFacts> facts(Collection<String> portals) {
            Map<String, PortalFacts> some = new HashMap<>(facts);
            some.keySet().retainAll(portals);
            return some;
        }

        @Override
        public List<CrawlRun> runs(String portal, int before, int limit) {
            throw new UnsupportedOperationException("nobody asks for runs");
        }

        @Override
        public Optional<CrawlRun> run(String portal, int run) {
            throw new UnsupportedOperationException("nobody asks for a run");
        }
    };

    private final Herald herald = new DeafHerald() {
        @Override
        public CompletionStage<Void> portal(PortalHealthChanged health) {
            if (brokerSilent) {
                return new CompletableFuture<>();
            }
            told.add(health.eventId() + " " + health.verdict().wire());
            return CompletableFuture.completedStage(null);
        }
    };

    private final HealthTelling telling = new HealthTelling(
            portals,
            records,
            portal -> OptionalInt.empty(),
            memory,
            herald,
            () -> now,
            Duration.ofHours(1),
            Duration.ofMillis(50));

    @BeforeEach
    void begin() {
        configure("p1", "甲局网站", "410404");
        is("p1", PortalVerdict.OK);
    }

    private void configure(String id, String name, String division) {
        ReportSource source = new ReportSource.ListPages(
                List.of(WebAddress.parse("https://a.example/nb/").orElseThrow()));
        enabled.put(id, new Portal(id, name, division, null, source, true));
    }

    private void is(String portal, PortalVerdict verdict) {
        List<PortalFacts.Trouble> closed =
                List.of(new PortalFacts.Trouble("https://a.example/nb/", PageKind.LIST, 412, "脚本验证", 1));
        facts.put(
                portal,
                new PortalFacts(
                        Map.of(PageState.STORED, 1L),
                        Map.of(),
                        Map.of(),
                        now,
                        null,
                        0,
                        verdict == PortalVerdict.LAYOUT_CHANGED ? List.of("https://a.example/nb/") : List.of(),
                        verdict == PortalVerdict.BLOCKED ? closed : List.of()));
    }

    private List<String> after(Duration time) throws Exception {
        now = now.plus(time);
        telling.look();
        telling.round();
        List<String> since = List.copyOf(told);
        told.clear();
        return since;
    }

    private List<String> soon() throws Exception {
        return after(Duration.ofMinutes(5));
    }

    @Test
    void tellsTroubleOnceWhenItHasLasted() throws Exception {
        assertEquals(List.of("p1/1 ok"), soon());
        is("p1", PortalVerdict.BLOCKED);
        assertEquals(List.of(), soon());
        assertEquals(List.of(), after(Duration.ofMinutes(59)));
        assertEquals(List.of("p1/2 blocked"), after(Duration.ofMinutes(1)));
        assertEquals(List.of(), after(Duration.ofDays(3)));
        is("p1", PortalVerdict.LAYOUT_CHANGED);
        assertEquals(List.of(), soon());
        assertEquals(List.of("p1/3 layout_changed"), after(Duration.ofHours(1)));
        is("p1", PortalVerdict.OK);
        assertEquals(List.of("p1/4 ok"), soon());
        assertEquals(List.of(), soon());
    }

    @Test
    void saysNothingOfTroubleThatPasses() throws Exception {
        assertEquals(List.of("p1/1 ok"), soon());
        for (int night = 0; night < 3; night++) {
            is("p1", PortalVerdict.BLOCKED);
            assertEquals(List.of(), soon());
            is("p1", PortalVerdict.OK);
            assertEquals(List.of(), after(Duration.ofMinutes(58)));
        }
    }

    @Test
    void tellsOfAnotherNameAndAnotherDivision() throws Exception {
        soon();
        configure("p1", "乙局网站", "410404");
        assertEquals(List.of("p1/2 ok"), soon());
        configure("p1", "乙局网站", null);
        assertEquals(List.of("p1/3 ok"), soon());
        assertEquals(List.of(), soon());
    }

    @Test
    void tellsThatAPortalIsSwitchedOffAndOnAgain() throws Exception {
        soon();
        Portal portal = enabled.remove("p1");
        assertEquals(List.of("p1/2 off"), soon());
        assertEquals(List.of(), soon());
        enabled.put("p1", portal);
        assertEquals(List.of("p1/3 ok"), soon());
    }

    @Test
    void forgetsNothingThatTheBrokerHasNot() throws Exception {
        brokerSilent = true;
        assertThrows(TimeoutException.class, this::soon);
        brokerSilent = false;
        assertEquals(List.of("p1/1 ok"), soon());
        assertEquals(List.of(), soon());
    }

    @Test
    void saysAThingOnceWhenTwoReplicasSeeIt() throws Exception {
        configure("p2", "乙局网站", "410403");
        is("p2", PortalVerdict.OK);
        Map<String, Remembered> seenByBoth = memory.all();
        assertEquals(Map.of(), seenByBoth);
        telling.look();
        now = now.plusSeconds(1);
        Remembered late = Remembered.after(
                null,
                enabled.get("p1"),
                PortalHealth.of(facts.get("p1"), OptionalInt.empty(), now),
                now,
                Duration.ZERO);
        memory.keep(null, late);
        assertEquals(now.minusSeconds(1), memory.all().get("p1").since());
        assertEquals(List.of("p1/1 ok", "p2/1 ok"), after(Duration.ZERO));
        Remembered before = memory.all().get("p1");
        is("p1", PortalVerdict.BLOCKED);
        soon();
        memory.keep(before, late);
        assertEquals(PortalVerdict.BLOCKED, memory.all().get("p1").seen(), "who comes late changes nothing");
    }
}
