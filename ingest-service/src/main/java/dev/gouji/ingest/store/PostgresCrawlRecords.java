package dev.gouji.ingest.store;

import dev.gouji.ingest.frontier.PageKind;
import dev.gouji.ingest.frontier.PageState;
import dev.gouji.ingest.health.CrawlRecords;
import dev.gouji.ingest.health.CrawlRun;
import dev.gouji.ingest.health.PortalFacts;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the crawl wrote down. */
@ApplicationScoped
public class PostgresCrawlRecords implements CrawlRecords {
    static final String COUNTS = """
            select portal, kind, state, count(*) as pages, max(last_seen) as last_seen,
                   min(due_at) filter (where due_at < 'infinity') as next
              from ingest.page where portal = any($1) and not dropped group by portal, kind, state
            """;

    static final String LISTED = """
            select p.portal, count(distinct l.page_id) as reports
              from ingest.page p join ingest.listing l on l.list_id = p.page_id
             where p.portal = any($1) and p.kind = 'LIST' group by p.portal
            """;

    /** A list is emptied when what it showed is shown by no list of the portal any more. */
    static final String EMPTIED = """
            select portal, address from ingest.page
             where portal = any($1) and kind = 'LIST' and reports_most > 0 and reports_last = 0 and state = 'STORED'
               and not dropped
             order by portal, page_id limit 1000
            """;

    static final String TROUBLES = """
            select x.portal, t.address, t.kind, t.status, t.reason, t.failures
              from unnest($1::text[]) x (portal)
              cross join lateral (
                  select * from ingest.page p
                   where p.portal = x.portal and p.state in ('FAILING', 'REFUSED') and not p.dropped
                   order by p.kind <> 'LIST', not p.entry, p.page_id limit 10) t
            """;

    static final String RUNS = """
            select * from ingest.crawl_run where portal = $1 and run < $2 order by run desc limit $3
            """;

    private final Database database;

    public PostgresCrawlRecords(Pool pool) {
        database = new Database(pool);
    }

    private static final class Gathered {
        private final Map<PageKind, Map<PageState, Long>> pages = new EnumMap<>(PageKind.class);
        private final List<String> emptied = new ArrayList<>();
        private final List<PortalFacts.Trouble> troubles = new ArrayList<>();
        private Instant lastSuccess;
        private Instant next;
        private long listed;

        void add(Row row) {
            pages.computeIfAbsent(PageKind.valueOf(row.getString("kind")), kind -> new EnumMap<>(PageState.class))
                    .put(PageState.valueOf(row.getString("state")), row.getLong("pages"));
            Instant seen = PageRow.time(row, "last_seen");
            lastSuccess = lastSuccess == null || seen != null && seen.isAfter(lastSuccess) ? seen : lastSuccess;
            Instant due = PageRow.time(row, "next");
            next = next == null || due != null && due.isBefore(next) ? due : next;
        }

        PortalFacts facts() {
            return new PortalFacts(
                    pages.getOrDefault(PageKind.LIST, Map.of()),
                    pages.getOrDefault(PageKind.REPORT, Map.of()),
                    pages.getOrDefault(PageKind.ATTACHMENT, Map.of()),
                    lastSuccess,
                    next,
                    listed,
                    emptied,
                    troubles);
        }
    }

    @Override
    public Map<String, PortalFacts> facts(Collection<String> portals) {
        Object ids = portals.toArray(String[]::new);
        Map<String, Gathered> gathered = new HashMap<>();
        for (Row row : database.ask(COUNTS, ids)) {
            gathered.computeIfAbsent(row.getString("portal"), portal -> new Gathered())
                    .add(row);
        }
        if (gathered.isEmpty()) {
            return Map.of();
        }
        Object known = gathered.keySet().toArray(String[]::new);
        database.ask(LISTED, known)
                .forEach(row -> gathered.get(row.getString("portal")).listed = row.getLong("reports"));
        database.ask(EMPTIED, known)
                .forEach(row -> gathered.get(row.getString("portal")).emptied.add(row.getString("address")));
        for (Row row : database.ask(TROUBLES, known)) {
            gathered.get(row.getString("portal"))
                    .troubles
                    .add(new PortalFacts.Trouble(
                            row.getString("address"),
                            PageKind.valueOf(row.getString("kind")),
                            row.getInteger("status"),
                            row.getString("reason"),
                            row.getInteger("failures")));
        }
        Map<String, PortalFacts> facts = new HashMap<>();
        gathered.forEach((portal, each) -> facts.put(portal, each.facts()));
        return facts;
    }

    @Override
    public List<CrawlRun> runs(String portal, int before, int limit) {
        List<CrawlRun> runs = new ArrayList<>();
        database.ask(RUNS, portal, before, limit).forEach(row -> runs.add(run(row)));
        return runs;
    }

    @Override
    public Optional<CrawlRun> run(String portal, int run) {
        return runs(portal, run == Integer.MAX_VALUE ? run : run + 1, 1).stream()
                .filter(found -> found.run() == run)
                .findFirst();
    }

    private static CrawlRun run(Row row) {
        return new CrawlRun(
                row.getInteger("run"),
                PageRow.time(row, "started_at"),
                PageRow.time(row, "last_request_at"),
                PageRow.time(row, "finished_at"),
                row.getInteger("requests"),
                row.getInteger("fetched_new"),
                row.getInteger("changed"),
                row.getInteger("layout_only"),
                row.getInteger("unchanged"),
                row.getInteger("alias"),
                row.getInteger("moved"),
                row.getInteger("missing"),
                row.getInteger("gone"),
                row.getInteger("failed"),
                row.getInteger("refused"),
                row.getInteger("found"),
                row.getInteger("published"));
    }
}
