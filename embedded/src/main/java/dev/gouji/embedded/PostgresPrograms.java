package dev.gouji.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** PostgreSQL's own programs on one cluster directory: create it, start the server, watch over it. */
final class PostgresPrograms {
    /**
     * Starts the server, says "ready", and stops it when its standard input ends: which is when this JVM closes it or
     * dies, however it dies. Ctrl-C reaches the whole group of processes, so the script must not heed it. The process id
     * is compared before the stop, for a new server may have started on the directory in the meantime.
     */
    private static final String KEEPER = """
            trap '' HUP INT TERM
            bin=$1 cluster=$2 log=$3 settings=$4
            "$bin/pg_ctl" -D "$cluster" status >/dev/null 2>&1 && "$bin/pg_ctl" -D "$cluster" -m fast -w stop
            "$bin/pg_ctl" -D "$cluster" -l "$log" -o "$settings" -w -t 60 start || exit 1
            pid=$(head -n 1 "$cluster/postmaster.pid")
            echo ready
            cat >/dev/null
            [ "$(head -n 1 "$cluster/postmaster.pid" 2>/dev/null)" = "$pid" ] || exit 0
            exec "$bin/pg_ctl" -D "$cluster" -m fast -w -t 30 stop >/dev/null
            """;

    /** In a session of its own where there is setsid (everywhere but on macOS): a kill of our group spares it. */
    private static final String APART = "command -v setsid >/dev/null && exec setsid \"$@\"; exec \"$@\"";

    private final Unprivileged way;
    private final Path binaries;
    private final Path directory;

    PostgresPrograms(Unprivileged way, Path binaries, Path directory) {
        this.way = way;
        this.binaries = binaries;
        this.directory = directory;
    }

    Path cluster() {
        return directory.resolve("cluster");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    /** Creates the cluster unless it is there. A half-made one of a killed start is thrown away. */
    void createCluster(String user, String password) throws IOException {
        if (Files.exists(cluster().resolve("PG_VERSION"))) {
            return;
        }
        Path half = directory.resolve("cluster-unfinished");
        Programs.run(List.of("rm", "-rf", half.toString()));
        Path secret = Files.writeString(directory.resolve("initial-password"), password + "\n");
        way.own(directory);
        Programs.Ending ending = Programs.run(way.command(
                bin("initdb"),
                "-D",
                half.toString(),
                "-U",
                user,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        Files.delete(secret);
        if (!ending.succeeded()) {
            throw new IOException("initdb: " + ending.output().strip());
        }
        Files.move(half, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The process that keeps the server; its first line is {@code ready}, or what went wrong. */
    Process startKeeper(int port) throws IOException {
        way.own(directory);
        List<String> command = way.command(
                "sh",
                "-c",
                APART,
                "apart",
                "sh",
                "-c",
                KEEPER,
                "keeper",
                binaries.resolve("bin").toString(),
                cluster().toString(),
                log().toString(),
                settings(port));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** fsync stays on: what was acknowledged must survive. Sockets are off: their paths have a length limit. */
    private static String settings(int port) {
        return "-p %d -c listen_addresses=%s -c unix_socket_directories='' -c max_connections=60 -c jit=off -c timezone=UTC -c log_timezone=UTC -c max_wal_size=2GB"
                .formatted(port, LoopbackPorts.HOST);
    }

    private String bin(String program) {
        return binaries.resolve("bin").resolve(program).toString();
    }
}
