package dev.gouji.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** An older version starts beside a newer one that has moved the schema on. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FutureSchemaTest {
    private static final String ADDED = """
            insert into %1$s.flyway_schema_history
            select max(installed_rank) + 1, '9999', 'of a newer version', 'SQL', 'V9999__newer.sql', 1, 'gouji', now(), 1, true
            from %1$s.flyway_schema_history""";

    @Inject
    @FlywayDataSource("stats")
    Flyway stats;

    @Inject
    @FlywayDataSource("access")
    Flyway access;

    @Inject
    @DataSource("stats")
    AgroalDataSource database;

    @Test
    void acceptsMigrationsOfANewerVersion() throws Exception {
        for (Flyway schema : new Flyway[] {stats, access}) {
            String name = schema.getConfiguration().getSchemas()[0];
            execute(ADDED.formatted(name));
            try {
                assertEquals(0, schema.migrate().migrationsExecuted, name);
            } finally {
                execute("delete from %s.flyway_schema_history where version = '9999'".formatted(name));
            }
        }
    }

    private void execute(String statement) throws Exception {
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
