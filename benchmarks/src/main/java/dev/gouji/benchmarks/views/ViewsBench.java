package dev.gouji.benchmarks.views;

import dev.gouji.embedded.EmbeddedKafka;
import dev.gouji.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Fills the topic with a made-up country's checked reports, has stats-service (a JVM of its own, 256 MiB of heap) make
 * the views of them, and asks for these at a constant rate.
 */
@Command(
        name = "bench views",
        mixinStandardHelpOptions = true,
        description = {
            "视图：重建的速度、查询的时延、导出的时间与内存。需要 wrk。",
            "The views: rebuilding, latency of questions, saving as a file. Needs wrk."
        })
public final class ViewsBench implements Callable<Integer> {
    private static final int NATIONAL_ROUNDS = 40;

    @Option(names = "--program", required = true, hidden = true)
    private Path program;

    @Option(names = "--count", defaultValue = "300000", description = "Reports, by default ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--data",
            defaultValue = "benchmarks/target/views",
            description = "Directory that keeps broker and database between runs.")
    private Path data;

    @Option(names = "--rate", defaultValue = "200", description = "Requests a second, by default ${DEFAULT-VALUE}.")
    private int rate;

    @Option(names = "--seconds", defaultValue = "30", description = "For each kind, by default ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--only", defaultValue = "", description = "Kinds of questions whose name contains this.")
    private String only;

    @Option(names = "--rebuild", description = "Drops the views first.")
    private boolean rebuild;

    @Option(names = "--java", split = " ", description = "More options for the JVM of stats-service.")
    private List<String> options = List.of();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** {@code --help} tells. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ViewsBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException, SQLException {
        if (!Load.isPossible()) {
            out.println("需要 wrk（Debian：apt-get install wrk）。 wrk is needed: apt-get install wrk on Debian.");
            return 2;
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), Topics.all());
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data.resolve("postgres"))) {
            Country country = new Country(count);
            Topics topics = new Topics(kafka.bootstrapServers());
            long there = topics.count();
            if (there < count) {
                long begin = System.nanoTime();
                topics.fill(country, (int) there, count);
                out.printf("topic filled with %d reports in %.0f s%n", count, since(begin));
            }
            measure(country, topics, kafka.bootstrapServers(), postgres);
        }
        return 0;
    }

    private void measure(Country country, Topics topics, String broker, EmbeddedPostgres postgres)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        try (Connection database = DriverManager.getConnection(postgres.jdbcUrl())) {
            if (rebuild) {
                topics.forgetReaders();
                execute(database, "drop schema if exists stats cascade");
            }
            try (StatsService service = start(broker, postgres)) {
                rebuilt(database, service);
                questions(country, service);
                national(country, service);
            }
            try (StatsService service = start(broker, postgres)) {
                file(service);
            }
        }
    }

    private StatsService start(String broker, EmbeddedPostgres postgres) throws IOException, InterruptedException {
        return StatsService.start(program, data.resolve("stats.log"), broker, postgres.address(), options);
    }

    private void rebuilt(Connection database, StatsService service) throws SQLException, InterruptedException {
        long before = projected(database);
        double processor = service.processor();
        long begin = System.nanoTime();
        long now = before;
        for (long shown = begin; now < count; now = projected(database)) {
            Thread.sleep(200);
            if (System.nanoTime() - shown > 20_000_000_000L) {
                shown = System.nanoTime();
                out.printf("%d of %d after %.0f s%n", now, count, since(begin));
            }
        }
        if (now > before) {
            double took = since(begin);
            out.printf(
                    "rebuild: %d reports in %.1f s = %.0f/s, %.2f ms of the service's processor time each%n",
                    now - before,
                    took,
                    (now - before) / took,
                    (service.processor() - processor) * 1_000 / (now - before));
            execute(database, "vacuum analyze");
        }
    }

    private static long projected(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(sequence), 0) from stats.outcome")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void questions(Country country, StatsService service) throws IOException, InterruptedException {
        Load load = new Load(data, service.address());
        out.printf(
                "%-48s %8s %8s %8s %8s %7s %8s%n",
                "at " + rate + "/s", "p50 ms", "p95 ms", "p99 ms", "got/s", "failed", "CPU ms");
        for (Map.Entry<String, List<String>> kind :
                new Questions(country, count).all().entrySet()) {
            if (kind.getKey().contains(only)) {
                load.ask(kind.getValue(), rate / 2, 5); // compiled and planned
                double before = service.processor();
                Load.Answered answered = load.ask(kind.getValue(), rate, seconds);
                double processor = service.processor() - before;
                out.printf(
                        "%-48s %8.1f %8.1f %8.1f %8.0f %7d %8.2f%n",
                        kind.getKey(),
                        answered.p50(),
                        answered.p95(),
                        answered.p99(),
                        answered.rate(),
                        answered.failed(),
                        processor * 1_000 / Math.max(1, answered.rate() * seconds));
            }
        }
    }

    private void national(Country country, StatsService service) throws IOException {
        out.printf("%-48s %8s %8s%n", "one after the other", "p50 ms", "max ms");
        for (Map.Entry<String, String> question :
                new Questions(country, count).national().entrySet()) {
            double[] millis = new double[NATIONAL_ROUNDS];
            for (int i = 0; i < millis.length; i++) {
                long begin = System.nanoTime();
                read(service.address() + question.getValue());
                millis[i] = since(begin) * 1_000;
            }
            Arrays.sort(millis);
            out.printf("%-48s %8.1f %8.1f%n", question.getKey(), millis[millis.length / 2], millis[millis.length - 1]);
        }
    }

    /** From a JVM that has done nothing yet. */
    private void file(StatsService service) throws IOException {
        long before = service.memory("VmRSS");
        long begin = System.nanoTime();
        long bytes = read(service.address() + "/v1/reports.xlsx?year=2023");
        double took = since(begin);
        out.printf(
                "xlsx of %d rows: %.1f MB in %.1f s, %d MiB resident before, %d MiB more at its height%n",
                count / Country.YEARS, bytes / 1e6, took, before, service.memory("VmHWM") - before);
    }

    private static long read(String address) throws IOException {
        try (InputStream answer = URI.create(address).toURL().openStream()) {
            return answer.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
