package dev.gouji.images;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A service's process. Closing it asks it to end and waits until it has. */
final class RunningService implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    /** Long: a training run writes its cache when it ends. */
    private static final Duration END_WITHIN = Duration.ofMinutes(5);

    private final Service service;
    private final Process process;
    private final int port;
    private final Path log;
    private final long started = System.nanoTime();

    private RunningService(Service service, Process process, int port, Path log) {
        this.service = service;
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static RunningService start(StagedService staged, List<String> command, Map<String, String> settings, Path log)
            throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(staged.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JDK_JAVA_OPTIONS", ImageWriter.SIZES);
        builder.environment().putAll(settings);
        builder.environment().put("GOUJI_HTTP_PORT", String.valueOf(port));
        return new RunningService(staged.service(), builder.start(), port, log);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    /** Returns how long it took from start to ready. */
    Duration awaitReady() throws ImageException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, request)) {
                if (!process.isAlive() || System.nanoTime() - started > READY_WITHIN.toNanos()) {
                    throw new ImageException("%s did not become ready within %s: see %s"
                            .formatted(service.serviceName(), READY_WITHIN, log));
                }
                Thread.sleep(20);
            }
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // it does not listen yet
        }
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
