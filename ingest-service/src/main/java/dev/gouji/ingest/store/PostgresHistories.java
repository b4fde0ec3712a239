package dev.gouji.ingest.store;

import dev.gouji.ingest.revision.ListedYear;
import dev.gouji.ingest.revision.PublicationHistories;
import dev.gouji.ingest.revision.PublicationHistory;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the frontier remembers of documents. */
@ApplicationScoped
public class PostgresHistories implements PublicationHistories {
    static final String PAGE_OF_DOCUMENT = """
            select c.page_id from ingest.page_content c join ingest.page p on p.page_id = c.page_id
             where c.document_id = $1 order by p.alias_of nulls first, c.first_seen desc limit 1
            """;

    /** An alias keeps a document there when its own page is gone. */
    static final String PAGE = """
            select p.document_id, p.address, p.first_seen, p.last_seen, p.absent_before, p.changed_at,
                   case when not exists (select from ingest.page a where a.alias_of = p.page_id and a.state = 'STORED')
                        then p.gone_at end as gone_at,
                   array(select a.address from ingest.page a where a.alias_of = p.page_id order by a.page_id) as aliases,
                   array(select a.address from ingest.listing l join ingest.page a on a.page_id = l.page_id
                          where l.list_id = p.page_id and a.kind = 'ATTACHMENT'
                            and a.state in ('MISSING', 'GONE', 'FAILING') order by l.position) as broken
              from ingest.page p where p.page_id = $1
            """;

    static final String LISTS = """
            select l.address, s.position,
                   (select config ->> 'list_name' from ingest.portal where id = l.portal) as name,
                   array(select o.title from ingest.listing o where o.list_id = s.list_id and o.title is not null
                          order by o.position) as titles
              from ingest.listing s join ingest.page l on l.page_id = s.list_id
             where s.page_id = $1 and l.kind = 'LIST' order by s.list_id
            """;

    private final Database database;

    public PostgresHistories(Pool pool) {
        database = new Database(pool);
    }

    @Override
    public Optional<PublicationHistory> ofDocument(String documentId) {
        for (Row row : database.ask(PAGE_OF_DOCUMENT, documentId)) {
            return ofPage(row.getLong(0)).map(history -> named(history, documentId));
        }
        return Optional.empty();
    }

    @Override
    public Optional<PublicationHistory> ofPage(long pageId) {
        List<PublicationHistory.Listed> lists = new ArrayList<>();
        for (Row row : database.ask(LISTS, pageId)) {
            List<Integer> years = Stream.of(row.getArrayOfStrings("titles"))
                    .flatMap(title -> ListedYear.of(title).stream().boxed())
                    .toList();
            lists.add(new PublicationHistory.Listed(
                    row.getString("address"), row.getInteger("position"), row.getString("name"), years));
        }
        for (Row row : database.ask(PAGE, pageId)) {
            return Optional.of(new PublicationHistory(
                    row.getString("document_id"),
                    row.getString("address"),
                    PageRow.time(row, "first_seen"),
                    PageRow.time(row, "last_seen"),
                    PageRow.time(row, "absent_before"),
                    PageRow.time(row, "changed_at"),
                    PageRow.time(row, "gone_at"),
                    List.of(row.getArrayOfStrings("aliases")),
                    List.of(row.getArrayOfStrings("broken")),
                    lists));
        }
        return Optional.empty();
    }

    /** The page may hold a newer version by now. */
    private static PublicationHistory named(PublicationHistory page, String documentId) {
        return new PublicationHistory(
                documentId,
                page.address(),
                page.firstSeen(),
                page.lastSeen(),
                page.absentBefore(),
                page.changedAt(),
                page.goneAt(),
                page.aliases(),
                page.brokenLinks(),
                page.lists());
    }
}
