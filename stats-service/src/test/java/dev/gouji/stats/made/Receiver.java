package dev.gouji.stats.made;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Somebody who is told: keeps every request, and answers as the test has it. */
public final class Receiver implements AutoCloseable {
    /** A request as it came. */
    public record Call(URI uri, HttpHeaders headers, String body, int answered) {
        public String id() {
            return headers.firstValue("webhook-id").orElseThrow();
        }

        public JsonNode json() {
            try {
                return WireEvent.json().readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(body, e);
            }
        }

        public boolean taken() {
            return answered < 300;
        }

        public String organ() {
            return json().at("/data/alert/organ_key").asText();
        }

        public long sequence() {
            return json().at("/data/sequence").asLong();
        }
    }

    /** An answer; status 0 breaks the connection. */
    public record Reply(int status, String retryAfter, String body) {
        public static final Reply OK = new Reply(200, null, "");
    }

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Function<Call, Reply> manners;

    public Receiver(Function<Call, Reply> manners) {
        this.manners = manners;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** One that takes everything. */
    public Receiver() {
        this(call -> Reply.OK);
    }

    public String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    public List<Call> calls() {
        return calls;
    }

    public List<Call> taken() {
        return calls.stream().filter(Call::taken).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            HttpHeaders headers = HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true);
            Reply reply = manners.apply(new Call(exchange.getRequestURI(), headers, body, 0));
            if (reply.status() == 0) {
                calls.add(new Call(exchange.getRequestURI(), headers, body, 599));
                return;
            }
            calls.add(new Call(exchange.getRequestURI(), headers, body, reply.status()));
            if (reply.retryAfter() != null) {
                exchange.getResponseHeaders().set("Retry-After", reply.retryAfter());
            }
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
