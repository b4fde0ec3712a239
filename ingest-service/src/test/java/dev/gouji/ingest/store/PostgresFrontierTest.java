package dev.gouji.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.frontier.DuePage;
import dev.gouji.ingest.frontier.FoundPage;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.frontier.Lease;
import dev.gouji.ingest.frontier.LeaseLostException;
import dev.gouji.ingest.frontier.Limits;
import dev.gouji.ingest.frontier.Outcome;
import dev.gouji.ingest.frontier.PageState;
import dev.gouji.ingest.frontier.StoredContent;
import dev.gouji.ingest.frontier.Visit;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresFrontierTest {
    private static final Duration LENGTH = Duration.ofSeconds(30);

    private static final Limits LIMITS = new Limits(10, 1000, 2, 3);

    private Pool pool;
    private Frontier frontier;

    @BeforeEach
    void start() {
        pool = FrontierDatabase.empty();
        frontier = new PostgresFrontier(pool);
    }

    @Test
    void leasesAHostOnceAndHandsOutItsPages() {
        frontier.sow(Map.of("p-one", List.of(at("http://one.example/list"))));
        Lease lease = frontier.lease("me", LENGTH, 5).getFirst();
        assertEquals("one.example", lease.host());
        assertNull(lease.sinceLastRequest());
        assertEquals(List.of(), frontier.lease("other", LENGTH, 5));
        DuePage page = frontier.due(lease, 10).getFirst();
        assertEquals("p-one", page.portal());
        assertEquals(PageState.NEW, page.state());
        int found = frontier.record(
                lease,
                list(
                        page,
                        List.of(
                                FoundPage.report(at("http://one.example/r/1"), "甲局年报", LocalDate.of(2024, 1, 20)),
                                FoundPage.report(at("http://two.example/r/2"), "乙局年报", null))));
        assertEquals(2, found);
        assertEquals(
                "two.example", frontier.lease("other", LENGTH, 5).getFirst().host());
        List<DuePage> next = frontier.due(lease, 10);
        assertEquals(1, next.size());
        assertEquals(LocalDate.of(2024, 1, 20), next.getFirst().found().listedOn());
        frontier.record(lease, stored(next.getFirst(), "bytes", "text", "document"));
        assertEquals(List.of(), frontier.due(lease, 10));
        frontier.release(lease);
        assertEquals(List.of(), frontier.lease("other", LENGTH, 5));
        frontier.makeDue("p-one");
        Lease again = frontier.lease("other", LENGTH, 5).getFirst();
        assertTrue(again.sinceLastRequest().compareTo(Duration.ofSeconds(10)) < 0);
        DuePage known = frontier.due(again, 10).stream()
                .filter(each -> each.found().address().equals(at("http://one.example/r/1")))
                .findFirst()
                .orElseThrow();
        assertEquals("bytes", known.content().sha256());
        assertEquals("\"tag\"", known.validators().etag());
        assertEquals(1, FrontierDatabase.number("select count(*) from ingest.page_content where sha256 = 'bytes'"));
        assertEquals(2, FrontierDatabase.number("select requests from ingest.crawl_run"));
        assertEquals(1, FrontierDatabase.number("select published from ingest.crawl_run"));
    }

    @Test
    void writesNothingForWhoLostTheHost() {
        frontier.sow(Map.of("p-one", List.of(at("http://one.example/list"))));
        Lease lost = frontier.lease("me", Duration.ZERO, 1).getFirst();
        DuePage page = frontier.due(lost, 1).getFirst();
        Lease held = frontier.lease("other", LENGTH, 1).getFirst();
        assertThrows(
                LeaseLostException.class,
                () -> frontier.record(
                        lost, list(page, List.of(FoundPage.report(at("http://one.example/r/1"), "甲局年报", null)))));
        assertEquals(1, FrontierDatabase.number("select count(*) from ingest.page"));
        assertEquals(List.of(), frontier.due(lost, 1));
        frontier.release(lost);
        assertEquals(Set.of(held.id()), frontier.renew(List.of(lost.id(), held.id()), LENGTH));
        assertEquals(1, frontier.due(held, 1).size());
    }

    @Test
    void stopsBelowListsThatGiveNothing() {
        frontier.sow(Map.of("p-one", List.of(at("http://one.example/0"))));
        Lease lease = frontier.lease("me", LENGTH, 1).getFirst();
        int fetched = 0;
        for (List<DuePage> due = frontier.due(lease, 1); !due.isEmpty(); due = frontier.due(lease, 1)) {
            fetched++;
            List<FoundPage> next = List.of(
                    FoundPage.list(at("http://one.example/a" + fetched)),
                    FoundPage.list(at("http://one.example/b" + fetched)));
            frontier.record(lease, list(due.getFirst(), next));
            assertTrue(fetched < 50);
        }
        assertTrue(fetched <= 6, "fetched " + fetched);
    }

    @Test
    void followsListsThatGiveReportsUpToTheLimit() {
        frontier.sow(Map.of("p-one", List.of(at("http://one.example/0"))));
        Lease lease = frontier.lease("me", LENGTH, 1).getFirst();
        int lists = 0;
        for (List<DuePage> due = frontier.due(lease, 1); !due.isEmpty(); due = frontier.due(lease, 1)) {
            DuePage page = due.getFirst();
            if (page.kind().isDocument()) {
                frontier.record(lease, stored(page, "b" + page.id(), "t" + page.id(), "d" + page.id()));
                continue;
            }
            lists++;
            frontier.record(
                    lease,
                    list(
                            page,
                            List.of(
                                    FoundPage.report(at("http://one.example/r" + lists), "年报", null),
                                    FoundPage.list(at("http://one.example/" + lists)))));
        }
        assertEquals(10, lists);
    }

    @Test
    void doesNotHandOutPagesOfAPortalThatIsSwitchedOff() {
        frontier.sow(Map.of("p-one", List.of(at("http://one.example/")), "p-two", List.of(at("http://one.example/x"))));
        frontier.sow(Map.of("p-two", List.of(at("http://one.example/x"))));
        Lease lease = frontier.lease("me", LENGTH, 1).getFirst();
        assertEquals(
                List.of("p-two"),
                frontier.due(lease, 9).stream().map(DuePage::portal).toList());
        frontier.sow(Map.of("p-one", List.of(at("http://one.example/other"))));
        assertEquals(
                List.of("http://one.example/other"),
                frontier.due(lease, 9).stream()
                        .map(page -> page.found().address().toString())
                        .toList());
        frontier.sow(Map.of("p-one", List.of(at("http://one.example/"))));
        assertEquals(
                List.of("http://one.example/"),
                frontier.due(lease, 9).stream()
                        .map(page -> page.found().address().toString())
                        .toList());
    }

    @Test
    void findsTheTwinThatWasPublished() {
        frontier.sow(Map.of("p-one", List.of(at("http://one.example/1"), at("http://one.example/2"))));
        Lease lease = frontier.lease("me", LENGTH, 1).getFirst();
        List<DuePage> pages = frontier.due(lease, 9);
        frontier.record(lease, stored(pages.getFirst(), "bytes", "text", "document"));
        long other = pages.getLast().id();
        assertEquals(
                "document",
                frontier.twin("p-one", other, "bytes", "-").orElseThrow().documentId());
        assertEquals(
                "document",
                frontier.twin("p-one", other, "-", "text").orElseThrow().documentId());
        assertTrue(
                frontier.twin("p-one", pages.getFirst().id(), "bytes", "text").isEmpty());
        assertTrue(frontier.twin("p-two", other, "bytes", "text").isEmpty());
    }

    @Test
    void givesEachPageToOneOfManyReplicas() throws Exception {
        Map<String, List<WebAddress>> entries = new java.util.TreeMap<>();
        IntStream.range(0, 40)
                .forEach(i -> entries.put(
                        "p-" + i,
                        IntStream.range(0, 10)
                                .mapToObj(j -> at("http://h%d.example/%d".formatted(i, j)))
                                .toList()));
        frontier.sow(entries);
        Callable<List<Long>> replica = () -> {
            Frontier own = new PostgresFrontier(pool);
            List<Long> visited = new ArrayList<>();
            for (List<Lease> held = own.lease("r", LENGTH, 2); !held.isEmpty(); held = own.lease("r", LENGTH, 2)) {
                for (Lease lease : held) {
                    for (DuePage page : own.due(lease, 100)) {
                        own.record(
                                lease,
                                list(
                                        page,
                                        List.of(FoundPage.report(
                                                at("http://h%d.example/r".formatted(page.id() % 40)), "年报", null))));
                        visited.add(page.id());
                    }
                    own.release(lease);
                }
            }
            return visited;
        };
        List<Long> all = new ArrayList<>();
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<List<Long>>> running = IntStream.range(0, 4)
                    .mapToObj(i -> replicas.submit(replica))
                    .toList();
            for (Future<List<Long>> each : running) {
                all.addAll(each.get());
            }
        }
        assertEquals(all.size(), new HashSet<>(all).size());
        assertEquals(FrontierDatabase.number("select count(*) from ingest.page"), all.size());
    }

    private static Visit list(DuePage page, List<FoundPage> links) {
        return new Visit(
                page,
                PageState.STORED,
                Outcome.NEW,
                page.streak(),
                Duration.ofDays(1),
                200,
                null,
                "r",
                new StoredContent("l" + page.id(), "l", null),
                null,
                Validators.NONE,
                links,
                LIMITS,
                Duration.ZERO);
    }

    private static Visit stored(DuePage page, String sha256, String text, String documentId) {
        return new Visit(
                page,
                PageState.STORED,
                Outcome.NEW,
                page.streak(),
                Duration.ofDays(1),
                200,
                null,
                "r",
                new StoredContent(sha256, text, documentId),
                null,
                new Validators("\"tag\"", null),
                null,
                LIMITS,
                Duration.ZERO);
    }

    private static WebAddress at(String address) {
        return WebAddress.of(address);
    }
}
