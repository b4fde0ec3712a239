package dev.gouji.ingest.store;

import dev.gouji.embedded.EmbeddedPostgres;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;

/** A real database with the tables of this service, for tests without a container; the same one for all in a JVM. */
public final class FrontierDatabase {
    private static EmbeddedPostgres postgres;
    private static Pool pool;

    private FrontierDatabase() {}

    /** A pool on empty tables. */
    public static synchronized Pool empty() {
        if (pool == null) {
            try {
                postgres = EmbeddedPostgres.start(Files.createTempDirectory("gouji-frontier-test"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            migrate(postgres.jdbcUrl());
            pool = pool(postgres.address(), 20);
        }
        ask("truncate ingest.host, ingest.page, ingest.page_content, ingest.listing, ingest.crawl_run, ingest.document,"
                + " ingest.crawling, ingest.portal, ingest.portal_verdict, ingest.batch, ingest.batch_file,"
                + " ingest.batch_member"
                + " restart identity");
        return pool;
    }

    public static String address() {
        return postgres.address();
    }

    public static void migrate(String jdbcUrl) {
        Flyway.configure()
                .dataSource(jdbcUrl, "gouji", "gouji")
                .locations("db/ingest")
                .schemas("ingest")
                .load()
                .migrate();
    }

    /** A pool of its own, as another replica has one. */
    public static Pool pool(String address, int size) {
        PgConnectOptions connect = PgConnectOptions.fromUri("postgresql://gouji:gouji@" + address + "/gouji")
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheSqlLimit(CachedStatements.LONGEST);
        return PgBuilder.pool()
                .connectingTo(connect)
                .with(new PoolOptions().setMaxSize(size))
                .using(Vertx.vertx())
                .build();
    }

    public static RowSet<Row> ask(String sql) {
        try {
            return pool.query(sql)
                    .execute()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(600, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Everything that was written down was so much earlier. */
    public static void later(Duration time) {
        String by = " - interval '" + time.toSeconds() + " seconds'";
        ask("update ingest.page set "
                + shifted(by, "due_at", "found_at", "absent_before", "first_seen", "last_seen", "changed_at", "gone_at")
                + ", " + shifted(by, "looked_at", "missing_since"));
        ask("update ingest.host set " + shifted(by, "next_due", "last_request_at", "paused_until"));
    }

    private static String shifted(String by, String... columns) {
        return Arrays.stream(columns)
                .map(column -> column + " = " + column + by)
                .collect(Collectors.joining(", "));
    }

    /** The texts that a query answers with. */
    public static List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        ask(sql).forEach(row -> texts.add(row.getString(0)));
        return texts;
    }

    /** The number that a query answers with. */
    public static long number(String sql) {
        return ask(sql).iterator().next().getLong(0);
    }
}
