package dev.gouji.ingest.store;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.frontier.DuePage;
import dev.gouji.ingest.frontier.FoundPage;
import dev.gouji.ingest.frontier.PageKind;
import dev.gouji.ingest.frontier.PageState;
import dev.gouji.ingest.frontier.StoredContent;
import dev.gouji.ingest.frontier.Streak;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A row of the table of pages, as a page to visit. */
final class PageRow {
    static final String COLUMNS = """
            p.page_id, p.portal, p.address, p.kind, p.state, p.redirects, p.title, p.listed_on, p.recipe, p.sha256,
            p.text_sha256, p.document_id, p.etag, p.last_modified, p.unchanged, p.failures, p.missing_since,
            now() as at""";

    private PageRow() {}

    static DuePage read(Row row) {
        FoundPage found = new FoundPage(
                WebAddress.of(row.getString("address")),
                PageKind.valueOf(row.getString("kind")),
                row.getInteger("redirects"),
                row.getString("title"),
                row.getLocalDate("listed_on"));
        String sha256 = row.getString("sha256");
        return new DuePage(
                row.getLong("page_id"),
                row.getString("portal"),
                found,
                PageState.valueOf(row.getString("state")),
                row.getString("recipe"),
                sha256 == null
                        ? null
                        : new StoredContent(sha256, row.getString("text_sha256"), row.getString("document_id")),
                new Validators(row.getString("etag"), row.getString("last_modified")),
                new Streak(row.getInteger("unchanged"), row.getInteger("failures"), time(row, "missing_since")),
                time(row, "at"));
    }

    static Instant time(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
