package dev.gouji.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.farm.FarmRequest;
import dev.gouji.ingest.farm.Trap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    private static final Instant NOW = Instant.parse("2026-01-31T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Duration GAP = Duration.ofMillis(30);

    private static Robots robots(HttpFetcher fetcher) {
        return new Robots(fetcher, new HostDistance(GAP), CLOCK);
    }

    private static RobotsRules rules(int status, String body) throws IOException, InterruptedException {
        try (StubHost stub = new StubHost(
                        exchange -> StubHost.answer(exchange, status, body.getBytes(StandardCharsets.UTF_8)));
                HttpFetcher fetcher = new Network().watched(stub.resolver(), List.of("host.stub.test"))) {
            return robots(fetcher).fetch(stub.address("/zw/list.html"));
        }
    }

    private static WebAddress page(String path) {
        return WebAddress.of("http://host.stub.test" + path);
    }

    /** Rules in one line; what is asked for; the answer of RFC 9309. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    User-agent: *;Disallow: /                                       | /a          | no
                    User-agent: *;Disallow:                                         | /a          | yes
                    User-agent: *;Disallow: /;Allow: /a                             | /a/b        | yes
                    User-agent: *;Allow: /a;Disallow: /                             | /b          | no
                    User-agent: *;Disallow: /a;Allow: /a/b                          | /a/b/c      | yes
                    User-agent: *;Disallow: /a/b;Allow: /a                          | /a/b/c      | no
                    User-agent: *;Allow: /a;Disallow: /a                            | /a          | yes
                    User-agent: *;Disallow: /*.pdf$                                 | /x/y.pdf    | no
                    User-agent: *;Disallow: /*.pdf$                                 | /x/y.pdf?a  | yes
                    User-agent: *;Disallow: /*?                                     | /x?y        | no
                    User-agent: *;Disallow: /A                                      | /a          | yes
                    User-agent: *;Disallow: /%E5%B9%B4                              | /年         | no
                    User-agent: *;Disallow: /年                                     | /年         | no
                    User-agent: *;Disallow: /a%2Fb                                  | /a/b        | yes
                    User-agent: *;Disallow: /;User-agent: gouji-test;Disallow: /b   | /a          | yes
                    User-agent: *;Disallow: /;User-agent: gouji-test;Disallow: /b   | /b          | no
                    User-agent: GOUJI-Test;Disallow: /                              | /a          | no
                    User-agent: gouji;Disallow: /                                   | /a          | yes
                    User-agent: other;User-agent: gouji-test;Disallow: /            | /a          | no
                    User-agent: other;Disallow: /                                   | /a          | yes
                    User-agent: gouji-test;Disallow: /a;User-agent: *;Disallow: /;User-agent: gouji-test;Disallow: /b | /b | no
                    user-AGENT : * ; disALLOW : /a # why                            | /a          | no
                    Disallow: /                                                     | /a          | yes
                    <html><body>不存在</body></html>                                | /a          | yes
                    User-agent: *;Disallow: /                                       | /robots.txt | yes
                    """)
    void readsRulesAsTheStandardSays(String lines, String path, String allowed) throws Exception {
        RobotsRules rules = rules(200, lines.replace(';', '\n') + "\n");
        assertEquals(allowed.equals("yes"), rules.allows(page(path)), rules.toString());
        assertEquals(NOW.plus(Duration.ofHours(6)), rules.expiresAt());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    400, yes, 6
                    401, yes, 6
                    403, yes, 6
                    404, yes, 6
                    410, yes, 6
                    412, yes, 6
                    429, no, 1
                    500, no, 1
                    503, no, 1
                    204, yes, 6
                    """)
    void aStatusIsAnAnswerToo(int status, String allowed, int hours) throws Exception {
        RobotsRules rules = rules(status, "");
        assertEquals(allowed.equals("yes"), rules.allows(page("/a")));
        assertEquals(NOW.plus(Duration.ofHours(hours)), rules.expiresAt());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Crawl-delay: 2, 2000
                    Crawl-delay: 0.5, 500
                    Crawl-delay: 30, 30000
                    Crawl-delay: 300, 30000
                    Crawl-delay: 99999999, 30000
                    Crawl-delay: 0, 0
                    Crawl-delay: -1, 0
                    Crawl-delay: soon, 0
                    """)
    void aDelayIsKeptUpToHalfAMinute(String line, long millis) throws Exception {
        RobotsRules rules = rules(200, "User-agent: *\nDisallow: /x\n" + line + "\n");
        assertEquals(millis, rules.crawlDelay().map(Duration::toMillis).orElse(0L));
        assertTrue(rules.allows(page("/a")));
    }

    @Test
    void sitemapsAreTold() throws Exception {
        assertEquals(
                List.of("http://host.stub.test/sitemap.xml"),
                rules(200, "Sitemap: http://host.stub.test/sitemap.xml\n").sitemaps());
    }

    @Test
    void theTrapsOfTheFarm() throws Exception {
        Trap[] traps = {
            Trap.ROBOTS_DENY,
            Trap.ROBOTS_SERVER_ERROR,
            Trap.ROBOTS_FORBIDDEN,
            Trap.ROBOTS_MISSING,
            Trap.ROBOTS_DELAY_300,
            Trap.ROBOTS_REDIRECT,
            Trap.ROBOTS_HUGE,
            Trap.UNKNOWN_HOST
        };
        try (Farm farm = Farm.start(FarmPlan.of(21, 0).with(traps));
                HttpFetcher fetcher = Network.fetcher(farm)) {
            for (Trap trap : traps) {
                FarmPortal portal = farm.portal(trap);
                RobotsRules rules = robots(fetcher).fetch(WebAddress.of(portal.entry()));
                boolean denied =
                        trap == Trap.ROBOTS_DENY || trap == Trap.ROBOTS_SERVER_ERROR || trap == Trap.UNKNOWN_HOST;
                boolean silent = trap == Trap.ROBOTS_FORBIDDEN || trap == Trap.ROBOTS_MISSING;
                assertEquals(!denied, rules.allows(WebAddress.of(portal.entry())), trap.name());
                assertEquals(
                        silent,
                        rules.allows(WebAddress.of("http://" + portal.host() + "/admin/login.html")),
                        trap.name());
                assertTrue(farm.log().of(portal.host()).stream()
                        .map(FarmRequest::target)
                        .allMatch(target -> target.startsWith("/robots")));
            }
            assertTrue(farm.log()
                            .smallestPause(farm.portal(Trap.ROBOTS_REDIRECT).host())
                            .orElseThrow()
                            .compareTo(GAP.dividedBy(2))
                    > 0);
        }
    }

    @Test
    void followsFiveRedirectsAndNoMore() throws Exception {
        for (int steps : new int[] {5, 6}) {
            try (StubHost stub = new StubHost(exchange -> {
                        String path = exchange.getRequestURI().getPath();
                        int step = path.equals("/robots.txt") ? 0 : Integer.parseInt(path.substring(1));
                        if (step < steps) {
                            exchange.getResponseHeaders().add("Location", "/" + (step + 1));
                            StubHost.answer(exchange, 302, new byte[0]);
                        } else {
                            StubHost.answer(exchange, 200, "User-agent: *\nDisallow: /\n".getBytes());
                        }
                    });
                    HttpFetcher fetcher = new Network().watched(stub.resolver(), List.of("host.stub.test"))) {
                assertEquals(
                        steps == 6, robots(fetcher).fetch(stub.address("/a")).allows(page("/a")));
                assertEquals(6, stub.heads().size());
            }
        }
    }

    @Test
    void aValueIsEqualToItsLike() throws Exception {
        assertEquals(rules(200, "User-agent: *\nDisallow: /a\n"), rules(200, "User-agent: *\nDisallow: /a\n"));
        assertEquals(Optional.empty(), RobotsRules.allowAll(NOW).crawlDelay());
    }
}
