package dev.gouji.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A portal on loopback: one list and, once it is published, one report on it. */
final class SmallPortal implements AutoCloseable {
    private static final String LIST = """
            <html><head><meta charset="utf-8"><title>政府信息公开年报</title></head>
            <body><ul><li><a href="/nb/1.html">%s</a><span>2026-01-20</span></li></ul></body></html>
            """;

    private final HttpServer server;
    private volatile Map<String, String> pages = Map.of();

    SmallPortal() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    void publish(String title, String report) {
        pages = Map.of("/nb/", LIST.formatted(title), "/nb/1.html", report);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String list() {
        return "http://127.0.0.1:" + port() + "/nb/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
