package dev.gouji.ingest.store;

import dev.gouji.ingest.upload.IdempotentRequests;
import dev.gouji.ingest.upload.Reply;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;

/** Idempotency keys in PostgreSQL, so that every replica knows them. */
@ApplicationScoped
public class PostgresIdempotentRequests implements IdempotentRequests {
    private static final String BEGIN = """
            insert into ingest.idempotent_request as known (key, fingerprint, owner) values ($1, $2, $3)
            on conflict (key) do update
            set fingerprint = excluded.fingerprint, owner = excluded.owner, requested_at = now(),
                status = null, location = null, media_type = null, body = null
            where known.requested_at < now() - interval '24 hours'
               or known.status is null and known.fingerprint = excluded.fingerprint
                  and known.requested_at < now() - interval '60 seconds'
            """;

    private static final String LOOK_UP = "select * from ingest.idempotent_request where key = $1";

    private static final String ANSWERED = """
            update ingest.idempotent_request set status = $3, location = $4, media_type = $5, body = $6
            where key = $1 and owner = $2
            """;

    private static final String GIVEN_UP =
            "delete from ingest.idempotent_request where key = $1 and owner = $2 and status is null";

    private static final String PURGE =
            "delete from ingest.idempotent_request where requested_at < now() - interval '24 hours'";

    private final Pool pool;

    PostgresIdempotentRequests(Pool pool) {
        this.pool = pool;
    }

    @Override
    public CompletionStage<Known> begin(String key, String fingerprint, String owner) {
        return Statements.run(pool, BEGIN, key, fingerprint, owner)
                .compose(begun -> begun.rowCount() == 1
                        ? Future.<Known>succeededFuture(new Known.New())
                        : Statements.run(pool, LOOK_UP, key)
                                .map(rows -> rows.size() == 0
                                        ? new Known.UnderWay() // given up in between: they may ask again
                                        : known(rows.iterator().next(), fingerprint)))
                .toCompletionStage();
    }

    private static Known known(Row row, String fingerprint) {
        if (!row.getString("fingerprint").equals(fingerprint)) {
            return new Known.Other();
        } else if (row.getInteger("status") == null) {
            return new Known.UnderWay();
        }
        return new Known.Answered(new Reply(
                row.getInteger("status"),
                row.getString("location"),
                row.getString("media_type"),
                row.getString("body"),
                0));
    }

    @Override
    public CompletionStage<Void> answered(String key, String owner, Reply reply) {
        return Statements.run(
                        pool, ANSWERED, key, owner, reply.status(), reply.location(), reply.mediaType(), reply.body())
                .<Void>mapEmpty()
                .toCompletionStage();
    }

    @Override
    public CompletionStage<Void> givenUp(String key, String owner) {
        return Statements.run(pool, GIVEN_UP, key, owner).<Void>mapEmpty().toCompletionStage();
    }

    @Override
    public CompletionStage<Void> purge() {
        return Statements.run(pool, PURGE).<Void>mapEmpty().toCompletionStage();
    }
}
