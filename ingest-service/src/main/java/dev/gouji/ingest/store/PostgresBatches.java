package dev.gouji.ingest.store;

import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.upload.Batch;
import dev.gouji.ingest.upload.BatchFile;
import dev.gouji.ingest.upload.BatchProgress;
import dev.gouji.ingest.upload.Batches;
import dev.gouji.ingest.upload.Claim;
import dev.gouji.ingest.upload.MemberResult;
import dev.gouji.ingest.upload.Step;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Batches in PostgreSQL. Leases run by the clock of the database, which is the same for everybody. */
@ApplicationScoped
public class PostgresBatches implements Batches {
    private static final String ACCEPT = """
            insert into ingest.batch (batch_id, name, source, url, published_on, organ, division)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (batch_id) do nothing
            """;

    private static final String ADD_FILES = """
            insert into ingest.batch_file (batch_id, position, name, kind, sha256, size, media_type)
            select $1, position - 1, name, kind, sha256, size, media_type
            from unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[])
                 with ordinality as file (name, kind, sha256, size, media_type, position)
            """;

    private static final String PROGRESS = "select * from ingest.batch where batch_id = $1";

    private static final String RESULTS = """
            select * from ingest.batch_member where batch_id = $1 and number > $2 order by number limit $3
            """;

    private static final String CLAIM = """
            update ingest.batch set owner = $1, leased_until = now() + make_interval(secs => $2)
            where batch_id = (select batch_id from ingest.batch
                              where finished_at is null and (leased_until is null or leased_until < now())
                              order by accepted_at, batch_id limit 1 for update skip locked)
            returning *
            """;

    private static final String FILES = "select * from ingest.batch_file where batch_id = $1 order by position";

    private static final String RENEW = """
            update ingest.batch set leased_until = now() + make_interval(secs => $2)
            where owner = $1 and finished_at is null
            """;

    private static final String ADVANCE = """
            update ingest.batch set at_file = $5, at_member = $6, unpacked = $7, passed_before = $8, done = $9,
                   taken = taken + $10, duplicates = duplicates + $11, refused = refused + $12, passed_over = $13,
                   expected = coalesce($14, expected), waiting_for = null,
                   finished_at = case when $15 then now() end
            where batch_id = $1 and owner = $2 and at_file = $3 and done = $4
            """;

    private static final String STANDS_AT =
            "select 1 from ingest.batch where batch_id = $1 and owner = $2 and at_file = $3 and done = $4";

    private static final String ADD_RESULTS = """
            insert into ingest.batch_member (batch_id, number, name, document_id, sha256, source_id, size, duplicate,
                                             code, title, detail)
            select $1, $2 + position, name, document_id, sha256, source_id, size, duplicate, code, title, detail
            from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::boolean[], $9::text[],
                        $10::text[], $11::text[])
                 with ordinality as member (name, document_id, sha256, source_id, size, duplicate, code, title, detail,
                                            position)
            """;

    private static final String WAITING = "update ingest.batch set waiting_for = $3 where batch_id = $1 and owner = $2";

    private static final String RELEASE =
            "update ingest.batch set owner = null, leased_until = null where owner = $1 and finished_at is null";

    private final Pool pool;

    /** With the pool of the service; work at batches without a container brings its own. */
    public PostgresBatches(Pool pool) {
        this.pool = pool;
    }

    @Override
    public CompletionStage<Boolean> accept(Batch batch) {
        Labels labels = batch.labels();
        return pool.withTransaction(connection -> Statements.run(
                                connection,
                                ACCEPT,
                                batch.id(),
                                batch.name(),
                                labels.source(),
                                labels.url(),
                                labels.publishedOn(),
                                labels.organ(),
                                labels.division())
                        .compose(accepted -> accepted.rowCount() == 0
                                ? Future.succeededFuture(false)
                                : addFiles(connection, batch).map(true)))
                .toCompletionStage();
    }

    private static Future<?> addFiles(SqlConnection connection, Batch batch) {
        return Statements.run(
                connection,
                ADD_FILES,
                batch.id(),
                column(batch.files(), BatchFile::name, String[]::new),
                column(batch.files(), file -> file.kind().name(), String[]::new),
                column(batch.files(), BatchFile::sha256, String[]::new),
                column(batch.files(), BatchFile::size, Long[]::new),
                column(batch.files(), BatchFile::mediaType, String[]::new));
    }

    @Override
    public CompletionStage<Optional<BatchProgress>> progress(String batchId) {
        return Statements.run(pool, PROGRESS, batchId)
                .map(rows -> Statements.list(rows, BatchRows::progress).stream().findFirst())
                .toCompletionStage();
    }

    @Override
    public CompletionStage<List<MemberResult.Numbered>> results(String batchId, int after, int limit) {
        return Statements.run(pool, RESULTS, batchId, after, limit)
                .map(rows -> Statements.list(rows, BatchRows::result))
                .toCompletionStage();
    }

    @Override
    public CompletionStage<Optional<Claim>> claim(String owner, Duration lease) {
        return pool.withTransaction(connection -> Statements.run(connection, CLAIM, owner, seconds(lease))
                        .compose(rows -> {
                            if (rows.size() == 0) {
                                return Future.succeededFuture(Optional.<Claim>empty());
                            }
                            Row row = rows.iterator().next();
                            return Statements.run(connection, FILES, row.getString("batch_id"))
                                    .map(files -> Optional.of(
                                            BatchRows.claim(row, Statements.list(files, BatchRows::file), owner)));
                        }))
                .toCompletionStage();
    }

    @Override
    public CompletionStage<Void> renew(String owner, Duration lease) {
        return Statements.run(pool, RENEW, owner, seconds(lease))
                .<Void>mapEmpty()
                .toCompletionStage();
    }

    @Override
    public CompletionStage<Boolean> advance(Claim claim, Step step) {
        return pool.withTransaction(connection -> move(connection, claim, step)
                        .compose(moved -> moved
                                ? addResults(connection, claim, step).map(true)
                                : standsAt(connection, claim, step.to())))
                .toCompletionStage();
    }

    private static Future<Boolean> move(SqlConnection connection, Claim claim, Step step) {
        Claim.Position to = step.to();
        List<MemberResult.Taken> taken = step.results().stream()
                .filter(MemberResult.Taken.class::isInstance)
                .map(MemberResult.Taken.class::cast)
                .toList();
        int duplicates =
                (int) taken.stream().filter(each -> each.receipt().duplicate()).count();
        return Statements.run(
                        connection,
                        ADVANCE,
                        claim.batch().id(),
                        claim.owner(),
                        step.from().file(),
                        step.from().done(),
                        to.file(),
                        to.member(),
                        to.unpacked(),
                        to.passedOver(),
                        to.done(),
                        taken.size(),
                        duplicates,
                        step.results().size() - taken.size(),
                        step.passedOver(),
                        step.expected(),
                        step.isLast())
                .map(rows -> rows.rowCount() == 1);
    }

    /** Whether this very step had been written down before, and only its answer been lost. */
    private static Future<Boolean> standsAt(SqlConnection connection, Claim claim, Claim.Position position) {
        return Statements.run(
                        connection, STANDS_AT, claim.batch().id(), claim.owner(), position.file(), position.done())
                .map(rows -> rows.size() == 1);
    }

    private static Future<?> addResults(SqlConnection connection, Claim claim, Step step) {
        List<MemberRow> rows = step.results().stream().map(MemberRow::of).toList();
        return Statements.run(
                connection,
                ADD_RESULTS,
                claim.batch().id(),
                step.from().done(),
                column(rows, MemberRow::name, String[]::new),
                column(rows, MemberRow::documentId, String[]::new),
                column(rows, MemberRow::sha256, String[]::new),
                column(rows, MemberRow::sourceId, String[]::new),
                column(rows, MemberRow::size, Long[]::new),
                column(rows, MemberRow::duplicate, Boolean[]::new),
                column(rows, MemberRow::code, String[]::new),
                column(rows, MemberRow::title, String[]::new),
                column(rows, MemberRow::detail, String[]::new));
    }

    @Override
    public CompletionStage<Void> waiting(Claim claim, String code) {
        return Statements.run(pool, WAITING, claim.batch().id(), claim.owner(), code)
                .<Void>mapEmpty()
                .toCompletionStage();
    }

    @Override
    public CompletionStage<Void> release(String owner) {
        return Statements.run(pool, RELEASE, owner).<Void>mapEmpty().toCompletionStage();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static <R, T> T[] column(List<R> rows, Function<R, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
