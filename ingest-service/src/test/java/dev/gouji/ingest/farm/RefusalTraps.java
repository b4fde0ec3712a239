package dev.gouji.ingest.farm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Portals that do not want to, or pretend not to have it. */
final class RefusalTraps {
    private static final int ERRORS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private RefusalTraps() {}

    static void burst(Exchange exchange) throws IOException {
        if (exchange.beforeHere < ERRORS) {
            exchange.answer(exchange.beforeHere % 2 == 0 ? 500 : 503);
        } else {
            exchange.html("<p>恢复正常</p>");
        }
    }

    static void tooManySeconds(Exchange exchange) throws IOException {
        tooMany(exchange, String.valueOf(PAUSE.toSeconds()));
    }

    static void tooManyDate(Exchange exchange) throws IOException {
        tooMany(
                exchange,
                DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                        .format(Instant.now().plus(PAUSE).atOffset(ZoneOffset.UTC)));
    }

    private static void tooMany(Exchange exchange, String retryAfter) throws IOException {
        if (exchange.beforeHere == 0) {
            exchange.answer(429, Map.of("Retry-After", retryAfter), new byte[0]);
        } else {
            exchange.html("<p>可以了</p>");
        }
    }

    static void forbidden(Exchange exchange) throws IOException {
        exchange.answer(403);
    }

    static void challenge(Exchange exchange) throws IOException {
        exchange.answer(
                412,
                Map.of("Content-Type", "text/html", "Set-Cookie", "token=x"),
                "<script>document.cookie='pass='+(6*7);location.reload();</script>".getBytes(StandardCharsets.UTF_8));
    }

    static void headRefused(Exchange exchange) throws IOException {
        if (exchange.request.method().equals("HEAD")) {
            exchange.answer(405);
        } else {
            exchange.usual();
        }
    }

    static void soft404(Exchange exchange) throws IOException {
        exchange.html("<h1>页面不存在</h1><p>您访问的页面找不到了。</p>");
    }
}
