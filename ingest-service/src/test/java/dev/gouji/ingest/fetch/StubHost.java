package dev.gouji.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.gouji.ingest.address.NameResolver;
import dev.gouji.ingest.address.WebAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proper host for one test, called {@code host.stub.test}; every other name under stub.test is the same machine. */
final class StubHost implements AutoCloseable {
    private final HttpServer server;
    private final List<Map<String, List<String>>> heads = new CopyOnWriteArrayList<>();

    StubHost(HttpHandler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heads.add(Map.copyOf(exchange.getRequestHeaders()));
            handler.handle(exchange);
            exchange.close();
        });
        server.start();
    }

    static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    WebAddress address(String path) {
        return WebAddress.of("http://host.stub.test" + path);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Of every request, names as the JDK's server writes them: If-none-match. */
    List<Map<String, List<String>>> heads() {
        return heads;
    }

    NameResolver resolver() {
        return (host, port) -> List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
