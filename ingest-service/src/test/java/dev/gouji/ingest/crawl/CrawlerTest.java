package dev.gouji.ingest.crawl;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresFrontier;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrawlerTest {
    private static final String HOME = "http://one.example";

    private final FakeCrawl crawl = new FakeCrawl();
    private final FakeWeb web = crawl.web;
    private final FakeIntake intake = crawl.intake;

    @BeforeEach
    void addPortal() {
        crawl.portals.add("p-one", HOME + "/list");
    }

    @Test
    void archivesAndPublishesWhatAListLeadsTo() {
        web.put(HOME + "/list", "report %1$s/a 甲局2023年年报\nreport %1$s/b 乙局年报\nlist %1$s/list2".formatted(HOME));
        web.put(HOME + "/list2", "report %1$s/c 丙局年报\nreport %1$s/missing 丁局年报".formatted(HOME));
        web.put(HOME + "/a", "甲").put(HOME + "/b", "乙").put(HOME + "/c", "丙");
        crawl.run();
        assertEquals(List.of("portal/p-one/a", "portal/p-one/b", "portal/p-one/c"), intake.sources());
        RawDocument document = intake.published.getFirst();
        assertEquals("410404", document.source().division());
        assertEquals("2024-01-20", document.source().publishedOn().toString());
        assertEquals(HOME + "/a", document.source().url());
        assertEquals(3, intake.archived.size());
        assertEquals(web.asked().size(), new HashSet<>(web.asked()).size());
        assertEquals(6, web.asked().size());
        assertEquals(1, FrontierDatabase.number("select count(*) from ingest.page where state = 'MISSING'"));

        web.requests.clear();
        crawl.runAgain();
        assertEquals(6, web.asked().size());
        assertTrue(web.requests.stream()
                .filter(wanted -> !wanted.address().toString().endsWith("/missing"))
                .allMatch(wanted -> wanted.validators().etag() != null));
        assertEquals(3, intake.published.size());
        assertEquals(2, FrontierDatabase.number("select max(run) from ingest.crawl_run"));
        assertEquals(2, FrontierDatabase.number("select count(*) from ingest.crawl_run where finished_at is not null"));
    }

    @Test
    void publishesAChangeAgainAndLayoutNot() {
        String page =
                "<html><head><style>%s</style></head><body><table><tr><td>收到</td><td>%d</td></tr></table></body></html>";
        web.put(HOME + "/list", "report %s/a 甲局年报".formatted(HOME)).put(HOME + "/a", page.formatted("a", 24));
        crawl.run();
        web.put(HOME + "/a", page.formatted("b", 24));
        crawl.runAgain();
        assertEquals(1, intake.published.size());
        assertEquals(2, intake.archived.size());
        web.put(HOME + "/a", page.formatted("b", 25));
        crawl.runAgain();
        assertEquals(2, intake.published.size());
        assertEquals(3, FrontierDatabase.number("select count(*) from ingest.page_content"));
    }

    @Test
    void notesTheSameBytesUnderAnotherAddressAsAnAlias() {
        web.put(HOME + "/list", "report %1$s/a 甲局年报\nreport %1$s/b 甲局年报\nreport %1$s/c 甲局年报".formatted(HOME));
        web.put(HOME + "/a", "甲").put(HOME + "/b", "甲");
        web.put(HOME + "/c", new Answer.Moved(WebAddress.of(HOME + "/a"), true));
        crawl.run();
        assertEquals(1, intake.published.size());
        assertEquals(1, FrontierDatabase.number("select count(*) from ingest.page where alias_of is not null"));
        assertEquals(1, FrontierDatabase.number("select count(*) from ingest.page where state = 'MOVED'"));
    }

    @Test
    void followsRedirectsAsPagesOfTheirOwnAndEndsLoops() {
        web.put(HOME + "/list", "report %1$s/0 甲\nreport %1$s/x 乙\nreport %1$s/out 丙".formatted(HOME));
        for (int i = 0; i < 10; i++) {
            web.put(HOME + "/" + i, new Answer.Moved(WebAddress.of(HOME + "/" + (i + 1)), false));
        }
        web.put(HOME + "/x", new Answer.Moved(WebAddress.of(HOME + "/y"), false));
        web.put(HOME + "/y", new Answer.Moved(WebAddress.of(HOME + "/x"), false));
        web.put(HOME + "/out", new Answer.Moved(WebAddress.of("http://elsewhere.example/"), false));
        crawl.run();
        assertEquals(1 + 6 + 2 + 1, web.asked().size());
        assertFalse(web.asked().contains("http://elsewhere.example/"));
    }

    @Test
    void pausesWhileSomethingIsAwayAndLosesNothing() {
        web.put(HOME + "/list", "report %1$s/a 甲\nreport %1$s/b 乙\nreport %1$s/c 丙".formatted(HOME));
        web.put(HOME + "/a", "甲").put(HOME + "/b", "乙").put(HOME + "/c", "丙");
        intake.brokerAway = true;
        try (Crawler crawler = crawl.crawler(crawl.frontier)) {
            crawler.start();
            await().atMost(20, SECONDS).until(() -> !crawl.watch.pauses.isEmpty());
            intake.brokerAway = false;
            intake.archiveAway = true;
            int pauses = crawl.watch.pauses.size();
            await().atMost(20, SECONDS).until(() -> crawl.watch.pauses.size() > pauses);
            assertEquals(0, intake.published.size());
            // One page, asked for again now and then: no run over the portal.
            assertTrue(
                    web.asked().size() <= 2 + crawl.watch.pauses.size(),
                    web.asked().toString());
            intake.archiveAway = false;
            await().atMost(30, SECONDS).until(() -> intake.published.size() == 3);
        }
    }

    @Test
    void twoCrawlersShareTheWork() {
        for (int host = 0; host < 20; host++) {
            String home = "http://h%d.example".formatted(host);
            crawl.portals.add("p-" + host, home + "/list");
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < 10; i++) {
                list.append("report %s/%d 年报\n".formatted(home, i));
                web.put(home + "/" + i, "报告 %d %d".formatted(host, i));
            }
            web.put(home + "/list", list.toString());
        }
        try (Crawler one = crawl.crawler(crawl.frontier);
                Crawler two =
                        crawl.crawler(new PostgresFrontier(FrontierDatabase.pool(FrontierDatabase.address(), 5)))) {
            one.start();
            two.start();
            await().atMost(60, SECONDS).until(() -> intake.published.size() == 200);
        }
        assertEquals(200, intake.published.size());
        assertEquals(web.asked().size(), new HashSet<>(web.asked()).size());
        assertEquals(0, FrontierDatabase.number("select count(*) from ingest.host where lease_id is not null"));
    }
}
