package dev.gouji.ingest.farm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Answers that are too large, or of another size than they say. */
final class SizeTraps {
    private static final byte[] BLOCK = "年报 ".repeat(9_000).getBytes(StandardCharsets.UTF_8);
    private static final long TEN_GIGABYTES = 10_000_000_000L;
    private static final int BOMB_BLOCKS = 1_000;

    private SizeTraps() {}

    static void stream(Exchange exchange) throws IOException {
        exchange.head(200, Map.of("Content-Type", "text/html"));
        exchange.repeat(BLOCK, TEN_GIGABYTES / BLOCK.length);
    }

    /** 64 MB of nothing in 64 KB. */
    static void bomb(Exchange exchange) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] blanks = new byte[64 * 1024];
            for (int i = 0; i < BOMB_BLOCKS; i++) {
                gzip.write(blanks);
            }
        }
        exchange.answer(200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), packed.toByteArray());
    }

    static void brokenGzip(Exchange exchange) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 5_000; i++) {
                gzip.write(("第" + Integer.toHexString(i * 0x9E3779B9) + "行\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = packed.toByteArray();
        for (int i = bytes.length / 2; i < bytes.length / 2 + 200; i++) {
            bytes[i] = (byte) 0xff;
        }
        exchange.answer(200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), bytes);
    }

    /** Promises more than it sends. */
    static void lengthTooLarge(Exchange exchange) throws IOException {
        exchange.head(200, Map.of("Content-Type", "text/html", "Content-Length", "5000"));
        exchange.raw("<p>半页</p>".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends more than it promises. */
    static void lengthTooSmall(Exchange exchange) throws IOException {
        exchange.head(200, Map.of("Content-Type", "text/html", "Content-Length", "8"));
        exchange.raw("<p>12345678</p>".getBytes(StandardCharsets.UTF_8));
    }

    static void headers(Exchange exchange) throws IOException {
        exchange.raw("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 100_000; i++) {
            exchange.raw(("X-" + i + ": 0123456789\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        exchange.raw("Content-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    static void longHeader(Exchange exchange) throws IOException {
        exchange.raw("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
        exchange.repeat("0123456789".repeat(1_000).getBytes(StandardCharsets.US_ASCII), TEN_GIGABYTES / 10_000);
    }

    static void empty(Exchange exchange) throws IOException {
        exchange.answer(200, Map.of("Content-Type", "text/html"), new byte[0]);
    }
}
