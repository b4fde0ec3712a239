package dev.gouji.ingest.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.health.CrawlRecords;
import dev.gouji.ingest.health.PortalFacts;
import dev.gouji.ingest.health.PortalHealth;
import dev.gouji.ingest.revision.PublicationHistories;
import dev.gouji.ingest.revision.PublicationHistory;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresCrawlRecords;
import dev.gouji.ingest.store.PostgresHistories;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of a document's life on its portal, and of the portal. */
class PublicationHistoryTest {
    private static final String HOME = "http://one.example";

    private final FakeCrawl crawl = new FakeCrawl();
    private final PublicationHistories histories = new PostgresHistories(crawl.pool);
    private final CrawlRecords records = new PostgresCrawlRecords(crawl.pool);

    @BeforeEach
    void publishTwoReports() {
        crawl.portals.add("p-one", HOME + "/list");
        crawl.web.put(HOME + "/list", "report %1$s/a 甲局2022年年报\nreport %1$s/b 甲局二〇二一年年报".formatted(HOME));
        crawl.web.put(HOME + "/a", "甲\nfile %1$s/t.xlsx\nfile %1$s/u.xlsx".formatted(HOME));
        crawl.web.put(HOME + "/b", "乙").put(HOME + "/t.xlsx", "表");
        crawl.run();
    }

    @Test
    void knowsSinceWhenADocumentIsThereAndWhenItWasNot() {
        PublicationHistory first = history("portal/p-one/a");
        assertNull(first.absentBefore());
        assertNotNull(first.firstSeen());
        assertEquals(List.of(HOME + "/u.xlsx"), first.brokenLinks());
        assertEquals(1, first.lists().getFirst().position());
        assertEquals(List.of(2022, 2021), first.lists().getFirst().years());
        assertEquals("portal/p-one/t.xlsx", crawl.intake.sources().getLast());

        FrontierDatabase.later(Duration.ofDays(2));
        crawl.web.put(
                HOME + "/list",
                "report %1$s/c 甲局2023年年报\nreport %1$s/a 甲局2022年年报\nreport %1$s/b 甲局二〇二一年年报".formatted(HOME));
        crawl.web.put(HOME + "/c", "丙").put(HOME + "/a", "甲甲");
        crawl.runAgain();
        PublicationHistory late = history("portal/p-one/c");
        Duration absence = Duration.between(late.absentBefore(), late.firstSeen());
        assertTrue(absence.compareTo(Duration.ofHours(47)) > 0, absence.toString());
        assertEquals(List.of(2023, 2022, 2021), late.lists().getFirst().years());
        assertNotNull(history("portal/p-one/a").changedAt());
        assertNull(history("portal/p-one/b").changedAt());
    }

    @Test
    void takesADocumentForGoneAfterASecondLookAndNotWhileAnAliasHasIt() {
        crawl.web.put(HOME + "/a", new Answer.Gone(404));
        crawl.runAgain();
        assertNull(history("portal/p-one/a").goneAt());
        crawl.runAgain();
        assertNull(history("portal/p-one/a").goneAt());
        FrontierDatabase.later(Duration.ofDays(1));
        crawl.runAgain();
        assertNotNull(history("portal/p-one/a").goneAt());

        crawl.web.put(HOME + "/list", "report %1$s/b 甲局二〇二一年年报\nreport %1$s/new 甲局2022年年报".formatted(HOME));
        crawl.web.put(HOME + "/new", "甲\nfile %1$s/t.xlsx\nfile %1$s/u.xlsx".formatted(HOME));
        crawl.runAgain();
        PublicationHistory moved = history("portal/p-one/a");
        assertNull(moved.goneAt());
        assertEquals(List.of(HOME + "/new"), moved.aliases());
        assertEquals(List.of(), moved.lists());
        assertEquals(3, crawl.intake.published.size());

        crawl.web.put(HOME + "/a", "甲 又回来了");
        crawl.runAgain();
        assertNull(history("portal/p-one/a").goneAt());
    }

    @Test
    void judgesThePortal() {
        assertEquals(PortalVerdict.OK, health(OptionalInt.of(2)).verdict());
        assertEquals(2, facts().reportsListed());
        PortalHealth incomplete = health(OptionalInt.of(3));
        assertEquals(PortalVerdict.INCOMPLETE, incomplete.verdict());
        assertTrue(incomplete.reason().zh().startsWith("应有年报 3 篇，已找到 2 篇。"));

        crawl.web.put(HOME + "/list", "改版了");
        crawl.runAgain();
        assertEquals(PortalVerdict.LAYOUT_CHANGED, health(OptionalInt.empty()).verdict());
        assertEquals(0, facts().reportsListed());

        crawl.web.put(HOME + "/list", new Answer.Blocked(412, null));
        crawl.runAgain();
        PortalHealth blocked = health(OptionalInt.empty());
        assertEquals(PortalVerdict.BLOCKED, blocked.verdict());
        assertTrue(
                blocked.reason().zh().contains("脚本验证（412）"), blocked.remarks().toString());
        assertEquals(3, records.runs("p-one", Integer.MAX_VALUE, 10).size());
        assertEquals(1, records.run("p-one", 1).orElseThrow().run());
        assertEquals(
                PortalVerdict.WAITING,
                PortalHealth.of(PortalFacts.NOTHING, OptionalInt.empty(), Instant.now())
                        .verdict());
    }

    private PortalFacts facts() {
        return records.facts(List.of("p-one", "p-unknown")).get("p-one");
    }

    private PortalHealth health(OptionalInt expected) {
        return PortalHealth.of(facts(), expected, Instant.now());
    }

    private PublicationHistory history(String source) {
        String document = crawl.intake.published.stream()
                .filter(each -> each.source().id().equals(source))
                .findFirst()
                .orElseThrow()
                .documentId();
        return histories.ofDocument(document).orElseThrow();
    }
}
