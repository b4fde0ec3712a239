package dev.gouji.benchmarks.views;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Asks at a constant rate, with wrk. A request is due at its time whether the one before was answered or not; as long as
 * one of the connections is free it goes out then, so that a slow answer does not thin out the questions behind it.
 */
final class Load {
    private static final int CONNECTIONS = 64;

    /** wrk sends when {@code delay} has passed; the schedule is one for all connections of the one thread. */
    private static final String SCRIPT = """
            local ffi = require("ffi")
            ffi.cdef("typedef struct { long s; long us; } clock_value; int gettimeofday(clock_value *, void *);")
            local clock = ffi.new("clock_value")
            local function now()
              ffi.C.gettimeofday(clock, nil)
              return tonumber(clock.s) * 1000 + tonumber(clock.us) / 1000
            end
            local paths = {}
            for line in io.lines("%s") do paths[#paths + 1] = line end
            local asked = 0
            local due
            function delay()
              local time = now()
              due = due or time
              local wait = due - time
              due = due + 1000 / %d
              return wait > 0 and math.floor(wait + 0.5) or 0
            end
            function request()
              asked = asked + 1
              return wrk.format("GET", paths[asked %% #paths + 1])
            end
            function done(summary, latency)
              local errors = summary.errors
              io.write(string.format(
                '{"p50":%%.3f,"p95":%%.3f,"p99":%%.3f,"rate":%%.1f,"failed":%%d}\\n',
                latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
                summary.requests / summary.duration * 1000000,
                errors.status + errors.timeout + errors.connect + errors.read + errors.write))
            end
            """;

    /**
     * What came of it.
     *
     * @param p50 this and the others in milliseconds, from the sending of a request to the end of its answer
     * @param rate answers a second
     * @param failed requests that got no answer, or one above 399
     */
    record Answered(double p50, double p95, double p99, double rate, long failed) {}

    private final Path directory;
    private final String address;

    Load(Path directory, String address) {
        this.directory = directory;
        this.address = address;
    }

    /** Whether wrk is there. */
    static boolean isPossible() {
        try {
            new ProcessBuilder("wrk", "--version")
                    .redirectErrorStream(true)
                    .start()
                    .getInputStream()
                    .close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Asks for the paths in turn. */
    Answered ask(List<String> paths, int rate, int seconds) throws IOException, InterruptedException {
        Path list = directory.resolve("paths");
        Path script = directory.resolve("rate.lua");
        Files.write(list, paths);
        Files.writeString(script, SCRIPT.formatted(list, rate));
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "--threads=1",
                        "--connections=" + CONNECTIONS,
                        "--duration=" + seconds,
                        "--timeout=10",
                        "--script=" + script,
                        address)
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0) {
            throw new IOException("wrk: " + said);
        }
        JsonNode figures = new ObjectMapper()
                .readTree(said.lines()
                        .filter(line -> line.startsWith("{"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("wrk: " + said)));
        return new Answered(
                figures.get("p50").doubleValue(),
                figures.get("p95").doubleValue(),
                figures.get("p99").doubleValue(),
                figures.get("rate").doubleValue(),
                figures.get("failed").longValue());
    }
}
