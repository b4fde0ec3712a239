package dev.gouji.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Every statement of the frontier on many pages ({@code -Dgouji.plan.pages=1000000}): found by index, none by reading a
 * table. With few pages a table is read because that is quicker; then it is forbidden where there is another way.
 */
class FrontierPlanTest {
    private static final int PAGES = Integer.getInteger("gouji.plan.pages", 10_000);
    private static final int ENOUGH = 500_000;
    private static final String HOST = "h9.example";
    private static final String LEASE = "lease-9";
    private static final String PORTAL = "p9";

    private final Map<String, Object[]> statements = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    @AfterAll
    static void leaveNothing() {
        FrontierDatabase.empty();
    }

    @Test
    void readsNoTableFromEndToEnd() throws Exception {
        Pool pool = FrontierDatabase.empty();
        ManyPages.fill(PAGES);
        frontier();
        links();
        portals();
        health();
        for (Map.Entry<String, Object[]> each : statements.entrySet()) {
            pool.withTransaction(connection -> explained(connection, each.getKey(), each.getValue()))
                    .recover(rolledBack -> Future.succeededFuture())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(600, TimeUnit.SECONDS);
        }
        assertEquals(List.of(), faults);
    }

    private void put(String sql, Object... parameters) {
        statements.put(sql, parameters);
    }

    private void frontier() {
        put(PostgresFrontier.LEASE, "owner", 30.0, 64);
        put(PostgresFrontier.LEASE_HOST, "owner", "h3.example", 30.0);
        put(PostgresFrontier.RENEW_ALL, strings("lease-", 64), 30.0);
        put(PostgresFrontier.DUE, HOST, LEASE, 20);
        put(PostgresFrontier.TWIN, PORTAL, 3L, "x", "y");
        put(PostgresFrontier.RELEASE, HOST);
        put(PostgresFrontier.FINISH_RUNS);
        long page = 8L * ManyPages.OF_A_PORTAL + 8;
        put(
                VisitWriter.WRITE,
                HOST,
                LEASE,
                page,
                "STORED",
                3600.0,
                "CHANGED",
                200,
                null,
                null,
                "s",
                "t",
                "d",
                null,
                "e",
                null,
                true,
                true,
                0.0,
                0,
                0,
                null,
                PORTAL,
                0);
        put(VisitWriter.READ_LIST, 8L * ManyPages.OF_A_PORTAL + 1, 9);
    }

    private void links() {
        String[] addresses = strings("http://h9.example/new", 20);
        Object[] given = {
            addresses,
            fill(addresses, HOST),
            fill(addresses, "REPORT"),
            IntStream.range(0, 20).boxed().toArray(Integer[]::new),
            addresses,
            new LocalDate[20]
        };
        long list = 8L * ManyPages.OF_A_PORTAL + 1;
        put(LinkWriter.ADD, with(given, PORTAL, 1000, list, 0));
        put(LinkWriter.RENEW, with(given, PORTAL));
        put(LinkWriter.SHOW, with(given, PORTAL, list));
        put(LinkWriter.COUNT_LISTS, PORTAL);
        put(LinkWriter.COUNT_DOCUMENTS, PORTAL);
    }

    private void portals() {
        int count = Math.max(4, PAGES / ManyPages.OF_A_PORTAL);
        String[] ids = strings("p", count);
        String[] entries = IntStream.rangeClosed(1, count)
                .mapToObj("http://h%d.example/0"::formatted)
                .toArray(String[]::new);
        put(PortalPages.WAKE_HOSTS, (Object) strings("h", 64));
        put(PortalPages.ADD_ENTRIES, ids, entries, strings("h", count));
        put(PortalPages.DROP_ENTRIES, ids, entries);
        put(PortalPages.REVIVE, (Object) ids);
        put(PortalPages.PARK, (Object) ids);
        put(PortalPages.ALL_DUE, PORTAL);
    }

    private void health() {
        Object ids = strings("p", 50);
        put(PostgresCrawlRecords.COUNTS, ids);
        put(PostgresCrawlRecords.LISTED, ids);
        put(PostgresCrawlRecords.EMPTIED, ids);
        put(PostgresCrawlRecords.TROUBLES, ids);
        put(PostgresCrawlRecords.RUNS, PORTAL, Integer.MAX_VALUE, 20);
        put(PostgresHistories.PAGE_OF_DOCUMENT, "d9/8");
        put(PostgresHistories.PAGE, 9L);
        put(PostgresHistories.LISTS, 9L);
    }

    private Future<Void> explained(SqlConnection connection, String sql, Object[] parameters) {
        return connection
                .query("set local enable_seqscan = " + (PAGES < ENOUGH ? "off" : "on"))
                .execute()
                .compose(set -> connection
                        .preparedQuery("explain (analyze, costs off, summary on) " + sql)
                        .execute(Tuple.from(parameters)))
                .compose(rows -> {
                    List<String> plan = new ArrayList<>();
                    rows.forEach(row -> plan.add(row.getString(0)));
                    judge(sql, plan);
                    return Future.failedFuture("to be rolled back");
                });
    }

    private void judge(String sql, List<String> plan) {
        String name = sql.strip().lines().limit(2).map(String::strip).reduce("", (one, next) -> one + " " + next);
        String time = plan.getLast().strip();
        System.out.printf("%-28s %.110s%n", time, name.strip());
        // A few thousand hosts are read sooner than their index.
        String tables = PAGES < ENOUGH ? "page|page_content|listing|host|crawl_run" : "page|page_content|listing";
        plan.stream()
                .filter(line -> line.matches(".*Seq Scan on (%s)\\b.*".formatted(tables)))
                .forEach(line -> faults.add(name.strip() + ": " + line.strip()));
        if (Boolean.getBoolean("gouji.plan.show")) {
            plan.forEach(System.out::println);
        }
    }

    private static Object[] with(Object[] given, Object... more) {
        List<Object> all = new ArrayList<>(List.of(given));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static String[] strings(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> prefix + n).toArray(String[]::new);
    }

    private static String[] fill(String[] like, String with) {
        return Arrays.stream(like).map(each -> with).toArray(String[]::new);
    }
}
