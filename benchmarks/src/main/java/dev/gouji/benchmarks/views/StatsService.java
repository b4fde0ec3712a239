package dev.gouji.benchmarks.views;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** stats-service as in its image: a process of its own, with a heap of 256 MiB and the serial collector. */
final class StatsService implements AutoCloseable {
    private static final long READY_WITHIN_NANOS = TimeUnit.SECONDS.toNanos(120);

    private final Process process;
    private final String address;

    private StatsService(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the program and waits until it is ready. */
    static StatsService start(Path program, Path log, String broker, String database, List<String> options)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-jar", program.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("GOUJI_KAFKA", broker);
        builder.environment().put("GOUJI_DB_ADDRESS", database);
        builder.environment().put("GOUJI_HTTP_PORT", String.valueOf(port));
        builder.environment().put("GOUJI_FINDINGS", "open");
        Process process = builder.start();
        // Not to be left behind by a bench that somebody ends.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        StatsService service = new StatsService(process, "http://127.0.0.1:" + port);
        service.awaitReady(log);
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + READY_WITHIN_NANOS;
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/q/health/ready"))
                    .build();
            while (!isReady(client, request)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    process.destroy();
                    throw new IOException("stats-service does not get ready, see " + log);
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // it does not listen yet
        }
    }

    String address() {
        return address;
    }

    /** A line of what the kernel knows of the process, in MiB: {@code VmRSS} now, {@code VmHWM} at its height. */
    long memory(String line) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(one -> one.startsWith(line + ":"))
                .mapToLong(one -> Long.parseLong(one.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow(() -> new IOException("the kernel does not say " + line));
    }

    /** Processor time so far, in seconds. */
    double processor() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1_000.0;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
