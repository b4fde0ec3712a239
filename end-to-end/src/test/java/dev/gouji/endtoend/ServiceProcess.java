package dev.gouji.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** One service as its own process, as in production; it keeps its port over restarts. */
final class ServiceProcess implements AutoCloseable {
    /** A machine that does other things, too, takes its time. */
    private static final Duration READY_WITHIN = Duration.ofMinutes(4);
    /** Quick to start; {@code -Dgouji.service.options=-Xmx256m} is what the images have. */
    private static final List<String> OPTIONS =
            List.of(System.getProperty("gouji.service.options", "-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1")
                    .split(" "));

    private static final Duration END_WITHIN = Duration.ofSeconds(40);
    private static final int LINES_SHOWN = 40;

    private final String name;
    private final Map<String, String> environment;
    private final Path logs;
    private final int port;
    private Process process;
    private int starts;

    ServiceProcess(String name, Map<String, String> environment, Path logs) {
        this.name = name;
        this.environment = environment;
        this.logs = logs;
        this.port = freePort();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path program(String name) {
        return Checkout.root().resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void start() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", program(name).toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(++starts).toFile());
        builder.environment().putAll(environment);
        builder.environment().put("GOUJI_HTTP_PORT", String.valueOf(port));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        try {
            Awaitility.await(name + "-service is ready")
                    .atMost(READY_WITHIN)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> {
                        if (!process.isAlive()) {
                            throw new IllegalStateException(
                                    "%s-service ended with %d:%n%s".formatted(name, process.exitValue(), lastLines()));
                        }
                        return isReady();
                    });
        } catch (ConditionTimeoutException e) {
            throw new IllegalStateException(
                    "%s-service was not ready within %s:%n%s".formatted(name, READY_WITHIN, lastLines()), e);
        }
    }

    boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // it does not listen yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name, e);
        }
    }

    /** SIGTERM, as Kubernetes sends it; returns the exit code when the process has ended. */
    int terminate() {
        process.destroy();
        awaitEnd();
        return process.exitValue();
    }

    /** SIGKILL: no handler, no flush, no farewell. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(END_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(
                        "%s-service did not end within %s:%n%s".formatted(name, END_WITHIN, lastLines()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For the message of a failing test. */
    String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log(starts));
            return "%s, last lines:%n%s"
                    .formatted(
                            log(starts),
                            String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size())));
        } catch (IOException e) {
            return log(starts) + " cannot be read: " + e;
        }
    }

    /** Whether it wrote that since its last start. */
    boolean hasLogged(String words) {
        try {
            return Files.readString(log()).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has cost since it was started, in words; only where there is a /proc. */
    String usage() {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try {
            String peak = Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .findFirst()
                    .orElse("0");
            Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
            return "%s port=%d peak_rss=%d MB cpu=%.1f s"
                    .formatted(name, port, Long.parseLong(peak) / 1024, cpu.toMillis() / 1e3);
        } catch (IOException e) {
            return "%s: %s cannot be read".formatted(name, status);
        }
    }

    /** What it wrote since its last start. */
    Path log() {
        return log(starts);
    }

    private Path log(int start) {
        return logs.resolve("%s-%d-%d.log".formatted(name, port, start));
    }

    @Override
    public String toString() {
        return "%s on port %d".formatted(name, port);
    }

    /** Asks it to end, and does not wait. */
    void beginToEnd() {
        if (process != null) {
            process.destroy();
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            awaitEnd();
        }
    }
}
