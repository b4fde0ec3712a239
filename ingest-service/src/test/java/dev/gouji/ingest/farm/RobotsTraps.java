package dev.gouji.ingest.farm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What stands at /robots.txt. */
final class RobotsTraps {
    private static final String CLOSED_DOOR = "User-agent: *\nDisallow: /admin/\n";
    private static final int COMMENTS = 100_000;

    private RobotsTraps() {}

    private static void text(Exchange exchange, String text) throws IOException {
        exchange.answer(200, Map.of("Content-Type", "text/plain"), text.getBytes(StandardCharsets.UTF_8));
    }

    static void deny(Exchange exchange) throws IOException {
        text(exchange, "User-agent: *\nDisallow: /\n");
    }

    static void serverError(Exchange exchange) throws IOException {
        exchange.answer(503);
    }

    static void forbidden(Exchange exchange) throws IOException {
        exchange.answer(403);
    }

    static void missing(Exchange exchange) throws IOException {
        exchange.answer(404);
    }

    static void delay30(Exchange exchange) throws IOException {
        text(exchange, CLOSED_DOOR + "Crawl-delay: 30\n");
    }

    static void delay300(Exchange exchange) throws IOException {
        text(exchange, CLOSED_DOOR + "Crawl-delay: 300\n");
    }

    static void redirect(Exchange exchange) throws IOException {
        if (exchange.target().equals("/robots.txt")) {
            exchange.redirect(301, "/robots/here.txt");
        } else {
            text(exchange, CLOSED_DOOR);
        }
    }

    /** 10 MB, and behind them a rule that nobody needs to have read that far. */
    static void huge(Exchange exchange) throws IOException {
        text(exchange, CLOSED_DOOR + ("# " + "-".repeat(98) + "\n").repeat(COMMENTS) + "User-agent: *\nDisallow: /\n");
    }
}
