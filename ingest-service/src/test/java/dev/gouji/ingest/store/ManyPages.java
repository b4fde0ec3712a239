package dev.gouji.ingest.store;

/** A frontier of many made-up pages: 250 a portal, a host each, a tenth of them lists, one of a hundred due. */
final class ManyPages {
    static final int OF_A_PORTAL = 250;

    private ManyPages() {}

    static void fill(int pages) {
        int portals = Math.max(4, pages / OF_A_PORTAL);
        FrontierDatabase.ask("""
                insert into ingest.host (host, next_due, lease_id, lease_owner, lease_until)
                select 'h' || n || '.example', now() + (n %% 100 - 3) * interval '1 hour',
                       case when n <= 64 then 'lease-' || n end, case when n <= 64 then 'o' end,
                       case when n <= 64 then now() + interval '30 seconds' end
                  from generate_series(1, %d) n
                """.formatted(portals));
        FrontierDatabase.ask("""
                insert into ingest.page (portal, host, address, kind, state, entry, due_at, redirects, title, found_on,
                                         sha256, text_sha256, document_id, first_seen, last_seen, looked_at, settled_at,
                                         reports_most, reports_last)
                select 'p' || p, 'h' || p || '.example', 'http://h' || p || '.example/' || n,
                       case when n %% 10 = 0 then 'LIST' else 'REPORT' end,
                       case when n %% 97 = 0 then 'FAILING' else 'STORED' end, n = 0,
                       now() + case when n %% 100 = 7 then interval '-1 minute' else n * interval '1 hour' end,
                       0, '年报' || n, (p - 1) * %2$d + 1 + n / 10 * 10, md5('s' || p || '/' || n), md5('t' || p || '/' || n),
                       case when n %% 10 > 0 then 'd' || p || '/' || n end, now(), now(), now(), now(),
                       case when n %% 10 = 0 then 9 else 0 end, case when n %% 10 = 0 then 9 else 0 end
                  from generate_series(1, %1$d) p, generate_series(0, %2$d - 1) n order by p, n
                """.formatted(portals, OF_A_PORTAL));
        FrontierDatabase.ask("""
                insert into ingest.listing (list_id, page_id, position, title)
                select found_on, page_id, page_id - found_on, title from ingest.page where kind = 'REPORT'
                """);
        FrontierDatabase.ask("""
                insert into ingest.page_content (page_id, first_seen, last_seen, sha256, text_sha256, document_id, change)
                select page_id, first_seen, last_seen, sha256, text_sha256, document_id, 'NEW' from ingest.page
                 where kind = 'REPORT'
                """);
        FrontierDatabase.ask("""
                insert into ingest.crawl_run (portal, run, finished_at)
                select 'p' || p, r, case when r < 12 or p > 300 then now() end
                  from generate_series(1, %d) p, generate_series(1, 12) r
                """.formatted(portals));
        FrontierDatabase.ask("vacuum analyze");
    }
}
