package dev.gouji.ingest.farm;

import java.io.IOException;
import java.util.Map;

/** Redirects that lead nowhere, or where nobody should go. */
final class RedirectTraps {
    private static final int CHAIN = 10;

    private RedirectTraps() {}

    static void loop(Exchange exchange) throws IOException {
        exchange.redirect(302, exchange.target().equals(Trap.PATH) ? "/trap/other.html" : Trap.PATH);
    }

    static void chain(Exchange exchange) throws IOException {
        String step = exchange.target().replaceAll("\\D*2014\\D*|\\D", "");
        int next = step.isEmpty() ? 1 : Integer.parseInt(step) + 1;
        if (next > CHAIN) {
            exchange.html("<p>终点</p>");
        } else {
            exchange.redirect(301, "/trap/step-" + next + ".html");
        }
    }

    static void forbidden(Exchange exchange) throws IOException {
        exchange.redirect(302, "http://169.254.169.254/latest/meta-data/");
    }

    static void query(Exchange exchange) throws IOException {
        exchange.redirect(302, Trap.PATH + "?t=" + (exchange.before + 1));
    }

    static void nowhere(Exchange exchange) throws IOException {
        exchange.answer(302);
    }

    static void scheme(Exchange exchange) throws IOException {
        exchange.redirect(302, "file:///etc/hostname");
    }

    static void cookies(Exchange exchange) throws IOException {
        if (exchange.request.headers().getOrDefault("cookie", "").contains("pass=1")) {
            exchange.html("<p>带有凭据的页面</p>");
        } else {
            exchange.answer(302, Map.of("Location", Trap.PATH, "Set-Cookie", "pass=1; Path=/"), new byte[0]);
        }
    }

    static void moved(Exchange exchange) throws IOException {
        if (exchange.request.host().startsWith(Farm.NEW)) {
            exchange.usual();
        } else {
            exchange.redirect(301, "http://" + Farm.NEW + exchange.request.host() + exchange.target());
        }
    }
}
