package dev.gouji.ingest.store;

import static dev.gouji.ingest.store.Statements.run;

import dev.gouji.ingest.frontier.DuePage;
import dev.gouji.ingest.frontier.FoundPage;
import dev.gouji.ingest.frontier.Limits;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The pages that one page leads to. */
final class LinkWriter {
    static final String OFFERED = """
            unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::date[])
              with ordinality as o (address, host, kind, redirects, title, listed_on, line)""";

    /** Where it was looked for before: when its list was last read, and did not have it. */
    static final String ADD = """
            with fresh as (
                select o.* from %s
                 where not exists (select from ingest.page p
                                    where p.portal = $7 and md5(p.address) = md5(o.address))
                 order by line limit greatest(0, $8)),
            added as (
                insert into ingest.page (portal, address, host, kind, state, redirects, title, listed_on, found_on,
                                         barren, absent_before)
                select $7, address, host, kind, 'NEW', redirects, title, listed_on, $9, $10,
                       (select looked_at from ingest.page where page_id = $9)
                  from fresh order by line
                on conflict (portal, md5(address)) do nothing
                returning page_id)
            select count(*)::int from added
            """.formatted(OFFERED);

    /** What a list says of a page may change; a page that is listed again may be there again. */
    static final String RENEW = """
            update ingest.page p
               set title = o.title, listed_on = o.listed_on,
                   due_at = case when p.state = 'GONE' then now() else p.due_at end
              from %s
             where p.portal = $7 and md5(p.address) = md5(o.address) and p.kind = o.kind and o.title is not null
               and (p.title is distinct from o.title or p.listed_on is distinct from o.listed_on or p.state = 'GONE')
            """.formatted(OFFERED);

    static final String SHOW = """
            with shown as (
                select p.page_id, min(o.line)::int as position, min(o.title) as title, min(o.listed_on) as listed_on
                  from %s
                  join ingest.page p on p.portal = $7 and md5(p.address) = md5(o.address)
                 group by p.page_id),
            hidden as (
                delete from ingest.listing where list_id = $8 and page_id not in (select page_id from shown))
            insert into ingest.listing as l (list_id, page_id, position, title, listed_on)
            select $8, page_id, position, title, listed_on from shown
            on conflict (list_id, page_id) do update
               set position = excluded.position, title = excluded.title, listed_on = excluded.listed_on
             where (l.position, l.title, l.listed_on)
                   is distinct from (excluded.position, excluded.title, excluded.listed_on)
            """.formatted(OFFERED);

    static final String COUNT_LISTS = """
            select count(*)::int as lists, (count(*) filter (where barren >= 2 and reports_own = 0))::int as barren
              from ingest.page where portal = $1 and kind = 'LIST'
            """;

    static final String COUNT_DOCUMENTS = "select count(*)::int from ingest.page where portal = $1 and kind <> 'LIST'";

    private final SqlConnection connection;
    private final DuePage page;

    LinkWriter(SqlConnection connection, DuePage page) {
        this.connection = connection;
        this.page = page;
    }

    /** How many were not known. */
    Future<Integer> add(List<FoundPage> links, int barren, int most, boolean documents) {
        if (links.isEmpty()) {
            return Future.succeededFuture(0);
        }
        Future<Integer> room = documents
                ? run(connection, COUNT_DOCUMENTS, page.portal())
                        .map(rows -> most - rows.iterator().next().getInteger(0))
                : Future.succeededFuture(most);
        return room.compose(left -> run(connection, ADD, with(links, page.portal(), left, page.id(), barren)))
                .map(rows -> rows.iterator().next().getInteger(0))
                .compose(added ->
                        run(connection, RENEW, with(links, page.portal())).map(added));
    }

    /** These, and no others, are what the page shows. */
    Future<Void> show(List<FoundPage> links) {
        return run(connection, SHOW, with(links, page.portal(), page.id())).mapEmpty();
    }

    Future<Integer> barrenOfPage() {
        return run(connection, "select barren from ingest.page where page_id = $1", page.id())
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /** For how many more lists there is room, below so many barren ones in a row. */
    Future<Integer> room(int barren, Limits limits) {
        if (barren > limits.barrenInRow()) {
            return Future.succeededFuture(0);
        }
        return run(connection, COUNT_LISTS, page.portal()).map(rows -> {
            Row row = rows.iterator().next();
            int left = limits.lists() - row.getInteger("lists");
            return barren < 2 ? left : Math.min(left, limits.barren() - row.getInteger("barren"));
        });
    }

    private static Object[] with(List<FoundPage> links, Object... more) {
        Object[] parameters = new Object[6 + more.length];
        parameters[0] = column(links, link -> link.address().toString(), String[]::new);
        parameters[1] = column(links, link -> link.address().host(), String[]::new);
        parameters[2] = column(links, link -> link.kind().name(), String[]::new);
        parameters[3] = column(links, FoundPage::redirects, Integer[]::new);
        parameters[4] = column(links, FoundPage::title, String[]::new);
        parameters[5] = column(links, FoundPage::listedOn, LocalDate[]::new);
        System.arraycopy(more, 0, parameters, 6, more.length);
        return parameters;
    }

    private static <T> T[] column(List<FoundPage> links, Function<FoundPage, T> value, IntFunction<T[]> array) {
        return links.stream().map(value).toArray(array);
    }
}
