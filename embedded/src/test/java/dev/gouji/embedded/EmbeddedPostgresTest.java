package dev.gouji.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    Path directory;

    @Test
    void keepsWhatWasCommittedOverARestart() throws Exception {
        String first;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            first = postgres.address();
            write(postgres);
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertEquals(first, postgres.address(), "the port of the last run is taken again");
            assertEquals("勾稽", read(postgres));
            assertEquals("on", ask(postgres, "show fsync"));
        }
    }

    @Test
    void comesBackAfterTheWholeProcessWasKilled() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledStart.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
        assertEquals("written", lines.readLine());
        other.destroyForcibly().waitFor();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertEquals("勾稽", read(postgres));
        }
    }

    @Test
    void refusesADirectoryInUse() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            EmbeddedStartException refusal =
                    assertThrows(EmbeddedStartException.class, () -> EmbeddedPostgres.start(directory));
            assertTrue(refusal.getMessage().contains("in use by another process"), refusal.getMessage());
            assertTrue(postgres.address().startsWith("127.0.0.1:"));
        }
    }

    /** Started by the test in a JVM of its own, to be killed. */
    static final class KilledStart {
        private KilledStart() {}

        public static void main(String[] arguments) throws Exception {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
            write(postgres);
            System.out.println("written");
            Thread.currentThread().join();
        }
    }

    private static void write(EmbeddedPostgres postgres) throws Exception {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("create table word (text text)");
            statement.execute("insert into word values ('勾稽')");
        }
    }

    private static String read(EmbeddedPostgres postgres) throws Exception {
        return ask(postgres, "select text from word");
    }

    private static String ask(EmbeddedPostgres postgres, String query) throws Exception {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
