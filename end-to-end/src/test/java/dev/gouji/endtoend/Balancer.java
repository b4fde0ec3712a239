package dev.gouji.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends requests to the replicas of a service in turn, as an ingress does: to those alone that say they are ready. It
 * tries nothing twice, so that what a replica drops is seen.
 */
final class Balancer implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "expect", "upgrade", "transfer-encoding", "http2-settings");

    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<ServiceProcess> replicas = new CopyOnWriteArrayList<>();
    private final Map<ServiceProcess, Boolean> ready = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile boolean closed;

    Balancer(ServiceProcess first) {
        replicas.add(first);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
        Thread.ofVirtual().start(this::look);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void add(ServiceProcess replica) {
        replicas.add(replica);
    }

    void remove(ServiceProcess replica) {
        replicas.remove(replica);
    }

    boolean sendsTo(ServiceProcess replica) {
        return ready.getOrDefault(replica, false);
    }

    /** While there is one alone, nothing is to be chosen. */
    private void look() {
        while (!closed) {
            if (replicas.size() > 1) {
                replicas.forEach(replica -> ready.put(replica, replica.isReady()));
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private ServiceProcess next() {
        List<ServiceProcess> all = List.copyOf(replicas);
        List<ServiceProcess> some =
                all.size() == 1 ? all : all.stream().filter(this::sendsTo).toList();
        return some.isEmpty() ? null : some.get(Math.floorMod(turn.getAndIncrement(), some.size()));
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            ServiceProcess replica = next();
            if (replica == null) {
                answer(exchange, 503, "no replica is ready".getBytes());
                return;
            }
            try {
                HttpResponse<byte[]> answer =
                        client.send(request(exchange, replica), HttpResponse.BodyHandlers.ofByteArray());
                answer.headers().map().forEach((name, values) -> {
                    if (isPassed(name)) {
                        exchange.getResponseHeaders().put(name, values);
                    }
                });
                answer(exchange, answer.statusCode(), answer.body());
            } catch (IOException e) {
                answer(exchange, 502, "%s: %s".formatted(replica, e).getBytes());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static HttpRequest request(HttpExchange exchange, ServiceProcess replica) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(replica.address() + exchange.getRequestURI()))
                .timeout(Duration.ofSeconds(60))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (isPassed(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static boolean isPassed(String header) {
        return !header.startsWith(":") && !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
        client.shutdownNow();
    }
}
