package dev.gouji.ingest.store;

import static dev.gouji.ingest.store.Database.seconds;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.frontier.DuePage;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.frontier.Lease;
import dev.gouji.ingest.frontier.Visit;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The frontier in PostgreSQL. Leases are taken here and nowhere else. */
@ApplicationScoped
public class PostgresFrontier implements Frontier {
    static final String LEASE = """
            with free as (
                select host from ingest.host
                 where next_due <= now()
                   and (lease_until is null or lease_until < now())
                   and (paused_until is null or paused_until <= now())
                 order by failures > 0, last_request_at nulls first, host
                 limit $3
                   for update skip locked)
            update ingest.host h
               set lease_id = gen_random_uuid()::text, lease_owner = $1, lease_until = now() + make_interval(secs => $2)
              from free where h.host = free.host
            returning h.lease_id, h.host, extract(epoch from now() - h.last_request_at)::float8,
                      h.failures
            """;

    static final String LEASE_HOST = """
            insert into ingest.host as h (host, next_due, lease_id, lease_owner, lease_until)
            values ($2, 'infinity', gen_random_uuid()::text, $1, now() + make_interval(secs => $3))
            on conflict (host) do update
               set lease_id = excluded.lease_id, lease_owner = excluded.lease_owner, lease_until = excluded.lease_until
             where (h.lease_until is null or h.lease_until < now())
               and (h.paused_until is null or h.paused_until <= now())
            returning lease_id, host, extract(epoch from now() - last_request_at)::float8, failures
            """;

    static final String ASKED = "update ingest.host set last_request_at = now() where host = $1 and lease_id = $2";

    /** Waits for nobody: one that is being written would make all others wait for this statement. */
    static final String RENEW_ALL = """
            with free as (select host from ingest.host where lease_id = any($1) for update skip locked)
            update ingest.host h set lease_until = now() + make_interval(secs => $2)
              from free where h.host = free.host returning h.lease_id
            """;

    static final String RENEW =
            "update ingest.host set lease_until = now() + make_interval(secs => $2) where lease_id = $1 returning lease_id";

    static final String DUE = """
            select %s from ingest.page p join ingest.host h on h.host = p.host
             where p.host = $1 and h.lease_id = $2 and p.due_at <= now()
             order by p.due_at, p.page_id limit $3
            """.formatted(PageRow.COLUMNS);

    static final String TWIN = """
            select page_id, document_id from ingest.page
             where portal = $1 and page_id <> $2 and document_id is not null and alias_of is null
               and (sha256 = $3 or text_sha256 = $4)
             order by page_id limit 1
            """;

    static final String HELD = "select from ingest.host where host = $1 and lease_id = $2 for update";

    /** A statement of its own, after the lock: it sees the pages that others found for this host meanwhile. */
    static final String RELEASE = """
            update ingest.host
               set lease_id = null, lease_owner = null, lease_until = null,
                   next_due = greatest(paused_until, coalesce(
                       (select min(due_at) from ingest.page where host = $1), 'infinity'))
             where host = $1
            """;

    /** A run that is being written has a page in hand, and whoever has it comes here, too. */
    static final String FINISH_RUNS = """
            update ingest.crawl_run set finished_at = last_request_at
             where finished_at is null and (portal, run) in (
                select portal, run from ingest.crawl_run r
                 where finished_at is null
                   and not exists (select from ingest.page p where p.portal = r.portal and p.due_at <= now())
                   for update skip locked)
            """;

    private final Database database;
    private final VisitWriter writer = new VisitWriter();
    private final PortalPages portals;

    /** With the pool of the service; a crawl without a container brings its own. */
    public PostgresFrontier(Pool pool) {
        database = new Database(pool);
        portals = new PortalPages(database);
    }

    @Override
    public void sow(Map<String, List<WebAddress>> entries) {
        portals.sow(entries);
    }

    @Override
    public List<Lease> lease(String owner, Duration length, int most) {
        List<Lease> leases = new ArrayList<>();
        database.ask(LEASE, owner, seconds(length), most).forEach(row -> leases.add(read(row)));
        return leases;
    }

    @Override
    public Optional<Lease> leaseHost(String owner, String host, Duration length) {
        for (Row row : database.ask(LEASE_HOST, owner, host, seconds(length))) {
            return Optional.of(read(row));
        }
        return Optional.empty();
    }

    private static Lease read(Row row) {
        Double idle = row.getDouble(2);
        return new Lease(
                row.getString(0),
                row.getString(1),
                idle == null ? null : Duration.ofMillis(Math.max(0, Math.round(idle * 1000))),
                row.getInteger(3));
    }

    @Override
    public void asked(Lease lease) {
        database.ask(ASKED, lease.host(), lease.id());
    }

    @Override
    public Set<String> renew(Collection<String> leaseIds, Duration length) {
        Set<String> renewed = new HashSet<>();
        database.ask(RENEW_ALL, leaseIds.toArray(String[]::new), seconds(length))
                .forEach(row -> renewed.add(row.getString(0)));
        leaseIds.stream()
                .filter(id -> !renewed.contains(id))
                .forEach(id -> database.ask(RENEW, id, seconds(length)).forEach(row -> renewed.add(row.getString(0))));
        return renewed;
    }

    @Override
    public List<DuePage> due(Lease lease, int most) {
        List<DuePage> pages = new ArrayList<>();
        database.ask(DUE, lease.host(), lease.id(), most).forEach(row -> pages.add(PageRow.read(row)));
        return pages;
    }

    @Override
    public int record(Lease lease, Visit visit) {
        return leadsNowhere(visit)
                ? database.answer(pool -> writer.write(pool, lease, visit, 0))
                : database.together(connection -> writer.writeWithLinks(connection, lease, visit));
    }

    /** Neither now nor, as far as is known, before: then one statement says it all, without a transaction around it. */
    private static boolean leadsNowhere(Visit visit) {
        boolean isFirst = visit.page().content() == null && visit.page().kind().isDocument();
        return visit.links() == null || visit.links().isEmpty() && isFirst;
    }

    @Override
    public Optional<Twin> twin(String portal, long notPage, String sha256, String textSha256) {
        for (Row row : database.ask(TWIN, portal, notPage, sha256, textSha256)) {
            return Optional.of(new Twin(row.getLong(0), row.getString(1)));
        }
        return Optional.empty();
    }

    @Override
    public void release(Lease lease) {
        database.together(connection -> Statements.run(connection, HELD, lease.host(), lease.id())
                .compose(held ->
                        held.size() == 0 ? Future.succeededFuture() : Statements.run(connection, RELEASE, lease.host()))
                .compose(released -> Statements.run(connection, FINISH_RUNS)));
    }

    @Override
    public void makeDue(String portal) {
        portals.makeDue(portal);
    }
}
