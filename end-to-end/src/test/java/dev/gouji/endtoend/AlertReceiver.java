package dev.gouji.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/** A webhook that is slow and fails at times: with 500, or by breaking the connection. */
final class AlertReceiver implements AutoCloseable {
    /** A message as it came. */
    record Call(String id, String organ, long sequence, boolean taken) {}

    private final HttpServer server;
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final int failing;
    private final int pause;

    /**
     * @param failing so many of a hundred messages
     * @param pause before each answer, in milliseconds
     */
    AlertReceiver(int failing, int pause) throws IOException {
        this.failing = failing;
        this.pause = pause;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body = WireEvent.json().readTree(exchange.getRequestBody());
            Thread.sleep(pause);
            int dice = ThreadLocalRandom.current().nextInt(100);
            boolean taken = dice >= failing;
            calls.add(new Call(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    body.at("/data/alert/organ_key").asText(),
                    body.at("/data/sequence").asLong(),
                    taken));
            if (taken || dice % 3 > 0) {
                exchange.sendResponseHeaders(taken ? 204 : 500, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
