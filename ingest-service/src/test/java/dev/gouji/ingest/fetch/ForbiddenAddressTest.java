package dev.gouji.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.NameResolver;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer.Failed.Fault;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No way leads to an address that nobody may fetch, and none is even knocked at. */
class ForbiddenAddressTest {
    static final List<String> FORBIDDEN = List.of(
            "http://127.0.0.1/",
            "http://localhost/",
            "http://0.0.0.0/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://0177.0.0.1/",
            "http://10.0.0.1/",
            "http://172.16.0.1/",
            "http://192.168.1.1/",
            "http://169.254.169.254/latest/meta-data/",
            "http://100.100.100.200/latest/meta-data/",
            "http://100.64.0.1/",
            "http://[fd00::1]/",
            "http://[fe80::1]/",
            "file:///etc/passwd",
            "gopher://127.0.0.1:70/",
            "ftp://127.0.0.1/",
            "http://user@evil@127.0.0.1/",
            "http://mixed.example.cn/",
            "http://host.stub.test:6379/",
            "http://lоcalhost/",
            "http://127.0.0.1/a\r\nHost: x");

    /** Nothing of it is public but what the stub says; the Cyrillic look-alike leads home as well. */
    private static final NameResolver NAMES = (host, port) -> switch (host) {
        case "mixed.example.cn" -> sockets(port, "1.1.1.1", "127.0.0.1");
        case "xn--lcalhost-nbh" -> sockets(port, "127.0.0.1");
        default -> throw new UnknownHostException(host);
    };

    private static List<InetSocketAddress> sockets(int port, String... addresses) throws UnknownHostException {
        List<InetSocketAddress> sockets = new ArrayList<>();
        for (String address : addresses) {
            sockets.add(new InetSocketAddress(InetAddress.getByName(address), port));
        }
        return sockets;
    }

    @ParameterizedTest
    @FieldSource("FORBIDDEN")
    void isNeverConnectedTo(String text) {
        Network network = new Network();
        try (HttpFetcher fetcher = network.watched(NAMES, List.of())) {
            Optional<WebAddress> address = WebAddress.parse(text);
            if (address.isPresent()) {
                Answer answer = fetcher.fetch(Wanted.afresh(address.get()));
                assertInstanceOf(Answer.Forbidden.class, answer, text);
            }
        }
        assertEquals(List.of(), network.connected());
    }

    @ParameterizedTest
    @FieldSource("FORBIDDEN")
    void isNeverRedirectedTo(String text) throws Exception {
        Network network = new Network();
        try (StubHost stub = new StubHost(exchange -> {
                    String target = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
                    byte[] bytes = target.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Location", new String(bytes, StandardCharsets.ISO_8859_1));
                    exchange.sendResponseHeaders(302, -1);
                });
                HttpFetcher fetcher = network.watched(
                        (host, port) -> host.equals("host.stub.test")
                                ? stub.resolver().resolve(host, port)
                                : NAMES.resolve(host, port),
                        List.of("host.stub.test"))) {
            String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
            Followed followed = new FollowingFetcher(fetcher, new HostDistance(Duration.ofMillis(1)))
                    .fetch(stub.address("/?" + query));
            boolean refused = followed.answer() instanceof Answer.Forbidden
                    || followed.answer() instanceof Answer.Failed failed && failed.fault() == Fault.BAD_REDIRECT;
            assertTrue(refused, text + ": " + followed.answer());
        }
        assertEquals(List.of("127.0.0.1"), network.connected(), "only the stub itself");
    }

    @Test
    void aNameThatChangesItsMindIsTakenAtItsFirstWord() throws Exception {
        Deque<List<InetSocketAddress>> words =
                new ArrayDeque<>(List.of(sockets(80, "93.184.216.34"), sockets(80, "127.0.0.1")));
        Network network = new Network();
        try (HttpFetcher fetcher = network.watched((host, port) -> words.removeFirst(), List.of())) {
            WebAddress portal = WebAddress.of("http://rebind.example.cn/");
            Answer first = fetcher.fetch(Wanted.afresh(portal));
            assertEquals(
                    Fault.NOT_REACHABLE,
                    assertInstanceOf(Answer.Failed.class, first).fault());
            assertEquals(List.of("93.184.216.34"), network.connected());
            assertEquals(1, words.size(), "looked up once");
            assertInstanceOf(Answer.Forbidden.class, fetcher.fetch(Wanted.afresh(portal)));
        }
        assertEquals(List.of("93.184.216.34"), network.connected());
    }

    @Test
    void thereAreTwentyFour() {
        assertEquals(24, FORBIDDEN.size());
    }
}
