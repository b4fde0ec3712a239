package dev.gouji.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site on loopback for requests that go over the wire. */
final class OwnSite implements AutoCloseable {
    static final String HOST = "localhost";
    static final String PAGE = "<html><body><p>白沙县2024年政府信息公开工作年度报告</p></body></html>";

    /** A request as it came. */
    record Asked(String path, String agent, long nanos) {}

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private OwnSite(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.start();
    }

    static OwnSite start() throws IOException {
        return new OwnSite(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50));
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address(String path) {
        return "http://%s:%d%s".formatted(HOST, port(), path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(new Asked(path, exchange.getRequestHeaders().getFirst("User-Agent"), System.nanoTime()));
        switch (path) {
            case "/page.html" -> send(exchange, 200, PAGE);
            case "/moved.html" -> redirect(exchange, "/page.html");
            case "/inside.html" -> redirect(exchange, "http://10.0.0.1/secret");
            default -> send(exchange, 404, "");
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, "");
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
