package dev.gouji.ingest.store;

import static dev.gouji.ingest.store.Database.seconds;
import static dev.gouji.ingest.store.Statements.run;

import dev.gouji.ingest.frontier.FoundPage;
import dev.gouji.ingest.frontier.Lease;
import dev.gouji.ingest.frontier.LeaseLostException;
import dev.gouji.ingest.frontier.Limits;
import dev.gouji.ingest.frontier.Outcome;
import dev.gouji.ingest.frontier.PageKind;
import dev.gouji.ingest.frontier.StoredContent;
import dev.gouji.ingest.frontier.Visit;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;

/** Writes one visit: the page, its version, its host, its run, and the pages that it leads to. */
final class VisitWriter {
    /**
     * One statement, void when the lease is somebody else's: the host's row is what all others wait for. The commit does
     * not wait for the disk: a document was published before, so all that a crash of the server can undo is knowing it,
     * and that costs one more request.
     */
    static final String WRITE = """
            with held as (
                update ingest.host
                   set last_request_at = now(),
                       failures = case when $17::boolean then 0 else failures + 1 end,
                       paused_until = case when $18::float8 > 0 then now() + make_interval(secs => $18::float8) end
                 where host = $1 and lease_id = $2
                returning host),
            written as (
                update ingest.page p
                   set state = $4, due_at = case when due_at < 'infinity'
                                                 then now() + make_interval(secs => $5::float8) else due_at end,
                       outcome = $6, status = $7, reason = $8, recipe = coalesce($9, recipe),
                       sha256 = coalesce($10, sha256), text_sha256 = coalesce($11, text_sha256),
                       document_id = case when $10::text is null then document_id else $12 end,
                       alias_of = case when $10::text is null then alias_of else $13::bigint end,
                       etag = $14, last_modified = $15,
                       unchanged = $19, failures = $20, missing_since = $21,
                       looked_at = case when $16 or $6 in ('MISSING', 'GONE') then now() else looked_at end,
                       first_seen = coalesce(first_seen, case when $16 then now() end),
                       absent_before = case when first_seen is null and $6 in ('MISSING', 'GONE') then now()
                                            else absent_before end,
                       last_seen = case when $16 then now() else last_seen end,
                       changed_at = case when $6 = 'CHANGED' then now() else changed_at end,
                       gone_at = case when $6 = 'GONE' then coalesce(gone_at, now())
                                      when $16 then null else gone_at end
                  from held where page_id = $3
                returning page_id, portal, entry),
            seen as (
                update ingest.page_content c set last_seen = now()
                  from written
                 where $16 and c.page_id = $3 and c.sha256 = $10
                   and c.first_seen = (select max(first_seen) from ingest.page_content where page_id = $3)
                returning c.page_id),
            version as (
                insert into ingest.page_content (page_id, first_seen, last_seen, sha256, text_sha256, document_id, change)
                select page_id, now(), now(), $10, $11, $12, $6 from written
                 where $6 in ('NEW', 'CHANGED', 'LAYOUT_ONLY', 'ALIAS') and $12::text is not null
                   and not exists (select from ingest.page_content
                                    where page_id = $3 and sha256 = $10
                                      and first_seen = (select max(first_seen) from ingest.page_content
                                                         where page_id = $3))),
            latest as (
                select max(run) as run, coalesce(bool_or(finished_at is null), false) as open
                  from ingest.crawl_run where portal = $22),
            counted as (
                insert into ingest.crawl_run (portal, run, requests, fetched_new, changed, layout_only, unchanged, alias,
                                              moved, missing, gone, failed, refused, found, published)
                select $22, coalesce(case when w.entry and not l.open then l.run + 1 else l.run end, 1), 1,
                       ($6 = 'NEW')::int, ($6 = 'CHANGED')::int, ($6 = 'LAYOUT_ONLY')::int, ($6 = 'UNCHANGED')::int,
                       ($6 = 'ALIAS')::int, ($6 = 'MOVED')::int, ($6 = 'MISSING')::int, ($6 = 'GONE')::int,
                       ($6 = 'FAILED')::int, ($6 = 'REFUSED')::int, $23,
                       ($12::text is not null and $6 in ('NEW', 'CHANGED'))::int
                  from written w, latest l
                on conflict (portal, run) do update
                   set last_request_at = now(),
                       requests = crawl_run.requests + 1,
                       fetched_new = crawl_run.fetched_new + excluded.fetched_new,
                       changed = crawl_run.changed + excluded.changed,
                       layout_only = crawl_run.layout_only + excluded.layout_only,
                       unchanged = crawl_run.unchanged + excluded.unchanged,
                       alias = crawl_run.alias + excluded.alias,
                       moved = crawl_run.moved + excluded.moved,
                       missing = crawl_run.missing + excluded.missing,
                       gone = crawl_run.gone + excluded.gone,
                       failed = crawl_run.failed + excluded.failed,
                       refused = crawl_run.refused + excluded.refused,
                       found = crawl_run.found + excluded.found,
                       published = crawl_run.published + excluded.published)
            select page_id, set_config('synchronous_commit', 'off', true) from written
            """;

    static final String READ_LIST = """
            update ingest.page
               set reports_last = $2, reports_most = greatest(reports_most, $2),
                   reports_own = (select count(*) from ingest.page own where own.found_on = $1 and own.kind = 'REPORT')
             where page_id = $1 returning reports_own, barren
            """;

    /** The visit alone. */
    Future<Integer> write(SqlClient connection, Lease lease, Visit visit, int found) {
        StoredContent content = visit.content();
        boolean seen = isSeen(visit.outcome());
        return run(
                        connection,
                        WRITE,
                        lease.host(),
                        lease.id(),
                        visit.page().id(),
                        visit.state().name(),
                        seconds(visit.untilNext()),
                        visit.outcome().name(),
                        visit.status(),
                        visit.reason(),
                        visit.recipe(),
                        content == null ? null : content.sha256(),
                        content == null ? null : content.textSha256(),
                        content == null ? null : content.documentId(),
                        visit.aliasOf(),
                        visit.validators().etag(),
                        visit.validators().lastModified(),
                        seen,
                        visit.outcome().isHealthy(),
                        seconds(visit.hostPause()),
                        visit.streak().unchanged(),
                        visit.streak().failures(),
                        visit.streak().missingSince() == null
                                ? null
                                : visit.streak().missingSince().atOffset(ZoneOffset.UTC),
                        visit.page().portal(),
                        found)
                .compose(written -> written.size() == 1
                        ? Future.succeededFuture(found)
                        : Future.failedFuture(new LeaseLostException(lease)));
    }

    /** The visit and what it leads to. */
    Future<Integer> writeWithLinks(SqlConnection connection, Lease lease, Visit visit) {
        TreeSet<String> hosts = new TreeSet<>();
        hosts.add(lease.host());
        visit.links().forEach(link -> hosts.add(link.address().host()));
        LinkWriter links = new LinkWriter(connection, visit.page());
        List<FoundPage> documents =
                visit.links().stream().filter(link -> link.kind().isDocument()).toList();
        List<FoundPage> lists = visit.links().stream()
                .filter(link -> link.kind() == PageKind.LIST)
                .toList();
        Limits limits = visit.limits();
        boolean moved = visit.outcome() == Outcome.MOVED;
        return run(connection, PortalPages.WAKE_HOSTS, (Object) hosts.toArray(String[]::new))
                .compose(awake -> links.add(documents, 0, limits.pages(), true))
                .compose(reports -> lists(connection, links, visit, documents.size(), lists, moved)
                        .map(more -> reports + more))
                .compose(found -> (moved ? Future.<Void>succeededFuture() : links.show(documents)).map(found))
                .compose(found -> write(connection, lease, visit, found));
    }

    private Future<Integer> lists(
            SqlConnection connection,
            LinkWriter links,
            Visit visit,
            int reports,
            List<FoundPage> lists,
            boolean moved) {
        if (visit.page().kind() != PageKind.LIST) {
            return Future.succeededFuture(0);
        }
        if (moved) {
            return links.barrenOfPage()
                    .compose(barren -> links.add(lists, barren, visit.limits().lists(), false));
        }
        return run(connection, READ_LIST, visit.page().id(), reports).compose(read -> {
            Row row = read.iterator().next();
            int barren = row.getInteger("reports_own") > 0 ? 0 : row.getInteger("barren") + 1;
            return links.room(barren, visit.limits()).compose(room -> links.add(lists, barren, room, false));
        });
    }

    private static boolean isSeen(Outcome outcome) {
        return switch (outcome) {
            case NEW, CHANGED, LAYOUT_ONLY, UNCHANGED, ALIAS -> true;
            case MOVED, MISSING, GONE, FAILED, REFUSED -> false;
        };
    }
}
