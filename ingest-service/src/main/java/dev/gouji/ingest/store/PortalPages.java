package dev.gouji.ingest.store;

import dev.gouji.ingest.address.WebAddress;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Pages as the configuration of the portals makes them due or not. */
final class PortalPages {
    /**
     * In the order of the hosts, as everywhere: two that lock several hosts never wait for one another. A host that is
     * awake already is locked and not written.
     */
    static final String WAKE_HOSTS = """
            insert into ingest.host (host, next_due) select x, now() from unnest($1::text[]) x order by x
            on conflict (host) do update set next_due = excluded.next_due where host.next_due > excluded.next_due
            """;

    static final String ADD_ENTRIES = """
            insert into ingest.page (portal, address, host, kind, state, entry, redirects)
            select x.portal, x.address, x.host, 'LIST', 'NEW', true, 0
              from unnest($1::text[], $2::text[], $3::text[]) x (portal, address, host)
             where not exists (select from ingest.page p
                                where p.portal = x.portal and md5(p.address) = md5(x.address)
                                  and p.entry and not p.dropped)
             order by 1, 2
            on conflict (portal, md5(address)) do update
               set entry = true, dropped = false, due_at = case when page.dropped then now() else page.due_at end
             where not page.entry or page.dropped
            returning host
            """;

    static final String DROP_ENTRIES = """
            update ingest.page p set dropped = true, due_at = 'infinity'
             where entry and not dropped and portal = any($1)
               and not exists (select from unnest($1::text[], $2::text[]) x (portal, address)
                                where x.portal = p.portal and x.address = p.address)
            """;

    static final String REVIVE = """
            update ingest.page set due_at = now()
             where portal = any($1) and due_at = 'infinity' and not dropped
            returning host
            """;

    /** The distinct portals without a walk over all pages. */
    static final String PARK = """
            with recursive known (portal) as (
                select min(portal) from ingest.page
                union all
                select (select min(p.portal) from ingest.page p where p.portal > k.portal)
                  from known k where k.portal is not null)
            update ingest.page set due_at = 'infinity'
             where portal in (select portal from known where portal <> all($1)) and due_at < 'infinity'
            """;

    static final String ALL_DUE = """
            update ingest.page set due_at = now() where portal = $1 and due_at < 'infinity' returning host
            """;

    private final Database database;

    PortalPages(Database database) {
        this.database = database;
    }

    void sow(Map<String, List<WebAddress>> entries) {
        List<String> portals = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<String> hosts = new ArrayList<>();
        entries.forEach((portal, first) -> first.forEach(address -> {
            portals.add(portal);
            addresses.add(address.toString());
            hosts.add(address.host());
        }));
        String[] enabled = entries.keySet().toArray(String[]::new);
        TreeSet<String> awake = new TreeSet<>();
        database.together(connection -> Statements.run(
                        connection, ADD_ENTRIES, array(portals), array(addresses), array(hosts))
                .compose(added -> {
                    added.forEach(row -> awake.add(row.getString(0)));
                    return Statements.run(connection, DROP_ENTRIES, array(portals), array(addresses));
                })
                .compose(dropped -> Statements.run(connection, REVIVE, (Object) enabled))
                .compose(revived -> {
                    revived.forEach(row -> awake.add(row.getString(0)));
                    return Statements.run(connection, PARK, (Object) enabled);
                })
                .compose(parked -> wake(connection, awake)));
    }

    void makeDue(String portal) {
        database.together(connection -> Statements.run(connection, ALL_DUE, portal)
                .compose(due -> {
                    TreeSet<String> awake = new TreeSet<>();
                    due.forEach(row -> awake.add(row.getString(0)));
                    return wake(connection, awake);
                }));
    }

    private static Future<Void> wake(SqlConnection connection, Collection<String> hosts) {
        return hosts.isEmpty()
                ? Future.succeededFuture()
                : Statements.run(connection, WAKE_HOSTS, (Object) array(hosts)).mapEmpty();
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
