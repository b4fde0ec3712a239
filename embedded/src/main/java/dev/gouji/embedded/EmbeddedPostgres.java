package dev.gouji.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server as a child of this JVM, reachable on 127.0.0.1 only: database, user and password are
 * {@code gouji}. What was committed survives a restart on the same directory, also after a kill; the server ends with
 * this JVM, however that ends. It comes back on the same port if that is still free.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String NAME = "gouji";
    private static final long STOP_WITHIN_SECONDS = 35;

    private final DirectoryLock lock;
    private final Process keeper;
    private final int port;

    private EmbeddedPostgres(DirectoryLock lock, Process keeper, int port) {
        this.lock = lock;
        this.keeper = keeper;
        this.port = port;
    }

    /**
     * Starts the server and returns when the database is there.
     *
     * @param dataDir created if need be; one server at a time
     * @throws EmbeddedStartException with the reason and what to do
     */
    public static EmbeddedPostgres start(Path dataDir) {
        Path directory = dataDir.toAbsolutePath();
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            Unprivileged way = Unprivileged.choose(directory);
            PostgresPrograms programs =
                    new PostgresPrograms(way, PostgresBinaries.unpacked(binariesHome(way)), directory);
            programs.createCluster(NAME, NAME);
            int port = LoopbackPorts.choose(1, directory.resolve("port")).getFirst();
            EmbeddedPostgres postgres = new EmbeddedPostgres(lock, ready(programs, port), port);
            postgres.createDatabase();
            return postgres;
        } catch (IOException | SQLException e) {
            lock.close();
            throw new EmbeddedStartException(
                    "内置 PostgreSQL 无法启动，数据目录 %1$s：%2$s。 The embedded PostgreSQL cannot start on %1$s: %2$s."
                            .formatted(directory, e.getMessage()),
                    e);
        } catch (EmbeddedStartException e) {
            lock.close();
            throw e;
        }
    }

    /** Why the server could not run on this machine, and what to do; empty when nothing stands in the way. */
    public static Optional<String> obstacle() {
        try {
            PostgresBinaries.require();
            Unprivileged.choose(Path.of("/"));
            return Optional.empty();
        } catch (EmbeddedStartException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            return Optional.of("无法运行 id 命令：%1$s。 The program id cannot be run: %1$s.".formatted(e.getMessage()));
        }
    }

    /** In the user's cache; in the temporary folder where another user has to run them. */
    private static Path binariesHome(Unprivileged way) {
        Path home = Path.of(System.getProperty("user.home", ""));
        boolean reachable = way != Unprivileged.AS_NOBODY && home.isAbsolute() && Files.isWritable(home);
        return reachable
                ? home.resolve(".cache").resolve(NAME)
                : Path.of(System.getProperty("java.io.tmpdir"), NAME + "-" + System.getProperty("user.name"));
    }

    private static Process ready(PostgresPrograms programs, int port) throws IOException {
        Process keeper = programs.startKeeper(port);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(keeper.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("ready")) {
                return keeper;
            }
            said.add(line);
        }
        throw new IOException("%s (%s)".formatted(String.join(" ", said), programs.log()));
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), NAME, NAME);
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + NAME);
        }
    }

    /** Host and port. */
    public String address() {
        return LoopbackPorts.HOST + ":" + port;
    }

    /** For JDBC, with user and password. */
    public String jdbcUrl() {
        return url(NAME) + "?user=" + NAME + "&password=" + NAME;
    }

    private String url(String database) {
        return "jdbc:postgresql://%s/%s".formatted(address(), database);
    }

    /** Stops the server and waits for its end. */
    @Override
    public void close() {
        try {
            keeper.getOutputStream().close();
            if (!keeper.waitFor(STOP_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                keeper.destroyForcibly();
            }
        } catch (IOException e) {
            keeper.destroy(); // it ended before us: nothing is left to stop
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lock.close();
    }
}
