package dev.gouji.access.store;

import dev.gouji.access.identity.Person;
import dev.gouji.access.identity.TokenHash;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The people in the database. */
@Singleton
@IfBuildProperty(name = "gouji.access.record.enabled", stringValue = "true", enableIfMissing = true)
public class People {
    private static final String SELECT =
            "select name, grants, token_hash, made_by, made_at, changed_by, changed_at, revoked from access.person";
    private static final String ADD = """
            insert into access.person (name, grants, token_hash, made_by, changed_by) values ($1, $2, $3, $4, $4)
            on conflict do nothing
            """;
    /** Whoever was given more meanwhile may not be the asker's to manage any more. */
    private static final String AS_READ = " and grants = $2";

    private static final String GRANT =
            "update access.person set grants = $4, changed_by = $3, changed_at = now() where name = $1 and not revoked"
                    + AS_READ;
    private static final String REVOKE =
            "update access.person set revoked = true, changed_by = $3, changed_at = now() where name = $1" + AS_READ;
    private static final String RENEW =
            "update access.person set token_hash = $4, revoked = false, changed_by = $3, changed_at = now()"
                    + " where name = $1" + AS_READ;

    private final Pool pool;

    People(Pool pool) {
        this.pool = pool;
    }

    /** Everybody, also who was shut out, by name. */
    public Uni<List<Person>> all() {
        return pool.query(SELECT + " order by name").execute().map(People::people);
    }

    /** One of them. */
    public Uni<Optional<Person>> find(String name) {
        return pool.preparedQuery(SELECT + " where name = $1")
                .execute(Tuple.of(name))
                .map(rows -> people(rows).stream().findFirst());
    }

    /** Lets somebody in; false when there is, or was, somebody of that name. */
    public Uni<Boolean> add(String name, List<String> grants, TokenHash token, String by) {
        return changed(ADD, Tuple.of(name, words(grants), token.hex(), by));
    }

    /** Gives somebody other grants; false when he is not there as he was read, or was shut out. */
    public Uni<Boolean> grant(Person person, List<String> grants, String by) {
        return changed(GRANT, Tuple.of(person.name(), words(person.grants()), by, words(grants)));
    }

    /** Shuts somebody out; his name stays his. False when he is not there as he was read. */
    public Uni<Boolean> revoke(Person person, String by) {
        return changed(REVOKE, Tuple.of(person.name(), words(person.grants()), by));
    }

    /**
     * Gives somebody another token, also after he was shut out; the one before is worth nothing. False when he is not there as
     * he was read.
     */
    public Uni<Boolean> renew(Person person, TokenHash token, String by) {
        return changed(RENEW, Tuple.of(person.name(), words(person.grants()), by, token.hex()));
    }

    private static String[] words(List<String> grants) {
        return grants.toArray(String[]::new);
    }

    private Uni<Boolean> changed(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).map(rows -> rows.rowCount() == 1);
    }

    private static List<Person> people(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Person(
                        row.getString("name"),
                        List.of(row.getArrayOfStrings("grants")),
                        TokenHash.parse(row.getString("token_hash")),
                        row.getString("made_by"),
                        row.getOffsetDateTime("made_at").toInstant(),
                        row.getString("changed_by"),
                        row.getOffsetDateTime("changed_at").toInstant(),
                        row.getBoolean("revoked")))
                .toList();
    }
}
