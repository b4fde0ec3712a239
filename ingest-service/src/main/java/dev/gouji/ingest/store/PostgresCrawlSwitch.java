package dev.gouji.ingest.store;

import dev.gouji.ingest.crawl.CrawlSwitch;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;

/** The switch as one row that all replicas read. */
@ApplicationScoped
public class PostgresCrawlSwitch implements CrawlSwitch {
    private static final String READ = "select paused, reason, changed_at from ingest.crawling";

    private static final String WRITE = """
            insert into ingest.crawling (paused, reason) values ($1, $2)
            on conflict (one) do update set paused = excluded.paused, reason = excluded.reason, changed_at = now()
            returning paused, reason, changed_at
            """;

    private final Database database;

    public PostgresCrawlSwitch(Pool pool) {
        database = new Database(pool);
    }

    @Override
    public Position position() {
        return read(database.ask(READ));
    }

    @Override
    public Position set(boolean paused, String reason) {
        return read(database.ask(WRITE, paused, reason));
    }

    private static Position read(RowSet<Row> rows) {
        for (Row row : rows) {
            return new Position(row.getBoolean("paused"), row.getString("reason"), PageRow.time(row, "changed_at"));
        }
        return new Position(false, null, null);
    }
}
