package dev.gouji.ingest.farm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Connections that are slow, or end too early. */
final class WireTraps {
    private static final byte[] HALF_A_PAGE = "<html><p>半页".getBytes(StandardCharsets.UTF_8);

    private WireTraps() {}

    static void slowBody(Exchange exchange) throws IOException, InterruptedException {
        exchange.head(200, Map.of("Content-Type", "text/html", "Content-Length", "100000"));
        exchange.drip(new byte[100_000]);
    }

    static void slowHeaders(Exchange exchange) throws IOException, InterruptedException {
        exchange.drip(("HTTP/1.1 200 OK\r\nX-Slow: " + "a".repeat(5_000)).getBytes(StandardCharsets.US_ASCII));
    }

    static void silence(Exchange exchange) throws IOException {
        exchange.hold();
    }

    static void reset(Exchange exchange) throws IOException {
        exchange.reset();
    }

    static void resetInBody(Exchange exchange) throws IOException {
        exchange.head(200, Map.of("Content-Type", "text/html", "Content-Length", "100000"));
        exchange.raw(HALF_A_PAGE);
        exchange.reset();
    }

    /** Closes in the middle of a chunk. */
    static void halfClose(Exchange exchange) throws IOException {
        exchange.head(200, Map.of("Content-Type", "text/html", "Transfer-Encoding", "chunked"));
        exchange.raw("400\r\n".getBytes(StandardCharsets.US_ASCII));
        exchange.raw(HALF_A_PAGE);
    }

    static void notHttp(Exchange exchange) throws IOException {
        exchange.raw("220 files.farm.test FTP ready\r\n".repeat(50).getBytes(StandardCharsets.US_ASCII));
    }
}
