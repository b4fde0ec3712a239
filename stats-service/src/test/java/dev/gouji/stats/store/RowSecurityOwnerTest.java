package dev.gouji.stats.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.stats.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The fence around rows for an owner of the database who is nobody special. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RowSecurityOwnerTest {
    /** As in a cluster, where the owner of the database is neither superuser nor may create roles. */
    @Test
    void holdsForAnOwnerWhoIsNoSuperuser() throws SQLException {
        RowSecurityTest.sql("drop database if exists fenced");
        RowSecurityTest.sql("drop role if exists fenced");
        RowSecurityTest.sql("create role fenced login password 'fenced'");
        RowSecurityTest.sql("create database fenced owner fenced");
        String url = RowSecurityTest.url().replaceFirst("/gouji\\?.*$", "/fenced");
        RuntimeException refused = assertThrows(RuntimeException.class, () -> migrate(url));
        assertTrue(refused.getMessage().contains("grant gouji_within to fenced;"), refused.getMessage());
        RowSecurityTest.sql("grant gouji_within to fenced");
        migrate(url);
        try (Connection connection = DriverManager.getConnection(url, "fenced", "fenced");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into stats.finding (organ_key, year, ordinal, id, document_id, division, rule, severity,"
                            + " attribution, cells, \"values\", message_zh, message_en)"
                            + " select 'organ' || n, 2023, 0, 'f' || n, 'd', '41040' || n, 'T3-001', 'error', 'agency', '[]', '{}', '无', 'none'"
                            + " from generate_series(1, 3) as n");
            assertEquals("3", RowSecurityTest.asked(statement, "select count(*)::text from stats.finding"));
            connection.setAutoCommit(false);
            RowSecurityTest.asked(
                    statement,
                    "select set_config('gouji.scope', '[\"division:410402\"]', true), set_config('role', 'gouji_within', true)");
            assertEquals(
                    "organ2", RowSecurityTest.asked(statement, "select string_agg(organ_key, ',') from stats.finding"));
        }
    }

    private static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, "fenced", "fenced")
                .locations("db/stats")
                .schemas("stats")
                .load()
                .migrate();
    }
}
